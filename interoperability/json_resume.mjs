// Posts the sample resumes of the JSON Resume project, and some that its own validator refuses.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const standard = require('@jsonresume/schema');
const folder = dirname(require.resolve('@jsonresume/schema'));
const resumes = `${process.env.ISSUER}/v1/resumes`;

const isValid = (resume) => {
  let valid;
  standard.validate(resume, (errors, report) => (valid = report));
  return valid;
};

const send = async (method, url, body) => {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${process.env.ACCESS_TOKEN}`, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return [answer.status, await answer.json()];
};

const samples = [join(folder, 'sample.resume.json')];
for (const name of await readdir(join(folder, 'examples'))) {
  samples.push(join(folder, 'examples', name));
}
const sections = Object.entries(standard.schema.properties).filter(([, rule]) => rule.type === 'array');

for (const sample of samples) {
  const resume = JSON.parse(await readFile(sample, 'utf8'));
  assert(isValid(resume), sample);
  const [status, created] = await send('POST', resumes, { name: 'Sample', json_resume: resume });
  assert.equal(status, 201, JSON.stringify(created));
  const [, read] = await send('GET', `${resumes}/${created.id}`);
  assert.deepEqual(read.json_resume, resume);
}
console.log(`JSON Resume: ${samples.length} samples were accepted and came back equal`);

// Each known member in turn, with a value of another type.
let refused = 0;
for (const [section, { items }] of sections) {
  for (const member of Object.keys(items.properties)) {
    const resume = { [section]: [{}, { [member]: 7 }] };
    assert(!isValid(resume), `${section}.${member}`);
    const [status, error] = await send('POST', resumes, { name: 'Wrong', json_resume: resume });
    assert.equal(status, 422, `${section}.${member}`);
    assert.equal(error.errors[0].field, `json_resume.${section}[1].${member}`);
    refused++;
  }
}
console.log(`JSON Resume: ${refused} wrong ones were refused, each with its place`);
