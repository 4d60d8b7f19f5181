import { useState } from 'react';
import type { IlmiLoadEvent } from '@ilmi/elements';
// Tells TypeScript which attributes, properties and events the elements have.
import type {} from '@ilmi/elements/react';
import waste from './jatteet.json';

const languages = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
type Language = keyof typeof languages;

export function App() {
  const [lang, setLang] = useState<Language>('fi');
  const [loaded, setLoaded] = useState<string[]>([]);

  const handleLoad = (event: IlmiLoadEvent) => {
    const goal = event.loaded?.data.goals?.[0]?.id ?? 'attributes';
    setLoaded((before) => [...before, goal]);
  };

  // The elements follow the language of what is around them.
  return (
    <main lang={lang}>
      <h1>Ilmi + React</h1>
      <p>
        {Object.entries(languages).map(([tag, name]) => (
          <button key={tag} id={tag} lang={tag} onClick={() => setLang(tag as Language)}>
            {name}
          </button>
        ))}
      </p>

      <ilmi-goal-badge
        id="attributes"
        organization-name="Esimerkki Oy"
        goal-title="Sähkönkulutus"
        quantity="energy"
        unit="MWh"
        boundary="organization"
        baseline-year={2024}
        baseline-value={120}
        target-year={2028}
        target-change={-20}
        heading-level={2}
        onilmi-load={handleLoad}
      >
        <p lang="fi">
          Esimerkki Oy vähentää sähkönkulutustaan 20 % vuodesta 2024 vuoteen 2028 mennessä.
        </p>
      </ilmi-goal-badge>

      <ilmi-network src="/ilmi.json">
        <ilmi-goal-badge id="document" goal="sahko-2028" onilmi-load={handleLoad}>
          <p lang="fi">Esimerkki Oy: sähkönkulutus −20 % vuoteen 2028 mennessä</p>
        </ilmi-goal-badge>
        <ilmi-progress-tracker id="pathway" goal="sahko-2028" view="pathway">
          <p lang="fi">Esimerkki Oy: sähkönkulutus vuosittain</p>
        </ilmi-progress-tracker>
      </ilmi-network>

      <ilmi-goal-badge id="data" goal="jatteet-2027" data={waste} variant="line">
        <span lang="fi">Esimerkki Oy: sekajätettä enintään 1 800 kg vuoteen 2027 mennessä</span>
      </ilmi-goal-badge>

      <p id="loaded">{loaded.join(', ')}</p>
    </main>
  );
}
