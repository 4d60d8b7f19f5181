import { CUSTOM_ELEMENTS_SCHEMA, Component, type ElementRef, viewChild } from '@angular/core';
import '@ilmi/elements/define/all.js';
import type { IlmiGoalBadge, IlmiLoadEvent } from '@ilmi/elements';

@Component({
  selector: 'app-goal',
  // Angular takes any attribute and property of a tag with a hyphen then.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ilmi-network src="/ilmi.json" lang="fi">
      <ilmi-goal-badge
        #badge
        goal="sahko-2028"
        [attr.heading-level]="2"
        [data]="document"
        (ilmi-load)="handleLoad($event)"
      ></ilmi-goal-badge>
      <ilmi-progress-tracker goal="sahko-2028" view="pathway"></ilmi-progress-tracker>
    </ilmi-network>
  `,
})
export class Goal {
  readonly document: unknown = { ilmi: '1.0' };
  readonly badge = viewChild<ElementRef<IlmiGoalBadge>>('badge');
  goals = 0;

  handleLoad(event: Event): void {
    this.goals = (event as IlmiLoadEvent).loaded?.data.goals?.length ?? 0;
  }

  switchLanguage(lang: string): void {
    const badge = this.badge()?.nativeElement;
    if (badge) badge.lang = lang;
    // By the tag's name the compiler knows the class, too.
    const tracker = document.querySelector('ilmi-progress-tracker');
    if (tracker) tracker.view = 'ring';
  }
}
