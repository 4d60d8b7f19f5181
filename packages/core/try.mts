import { checkDocument, loadClaims } from './src/claims/index.ts';
import { readDocument } from './src/index.ts';
import { readFileSync } from 'node:fs';
const languages = await loadClaims();
for (const f of process.argv.slice(2)) {
  const { document } = readDocument(JSON.parse(readFileSync(f,'utf8')), {url:'https://example.org/ilmi.json'} as any) as any;
  const r = checkDocument(document, {now:'2026-11-24', languages});
  const by: Record<string,number> = {};
  for (const x of r.findings) by[`${x.level} ${x.rule}`] = (by[`${x.level} ${x.rule}`]??0)+1;
  console.log(f, r.texts, by);
  for (const x of r.findings) if (x.level==='banned'||x.level==='misleading'|| /GEN|NEU|OFF|LBL|CMP|STY|LNG|SCP|FUT-08/.test(x.rule)) console.log('  ', x.level, x.rule, x.path, x.evidence);
}
