// Makes the packs of drawings that the sketch engine ships, from the packages named below.
//
//   node adapters-sketch/art/make-art.js
//
// Needs Node 20 and tar, and fetches the packages by `npm pack`. The same packages give the same drawings; the same
// zlib gives the same bytes.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const zlib = require('node:zlib');

const PACKAGES = [
  '@iconify-json/noto@1.2.9', // Apache-2.0
  '@iconify-json/fluent-emoji-flat@1.2.6', // MIT
  'emojibase-data@17.0.0', // MIT
];
const TARGET = path.join(__dirname, '../src/main/resources/dev/gesso/adapter/sketch/art');
const DRAWINGS_IN_A_BLOCK = 16;
const SKIN_AND_HAIR_COMPONENTS = 2;

function fetch(name, folder) {
  const tarball = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  const opened = path.join(folder, tarball.replace('.tgz', ''));
  fs.mkdirSync(opened);
  execFileSync('tar', ['-xzf', path.join(folder, tarball), '-C', opened]);
  return path.join(opened, 'package');
}

const readJson = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), 'utf8'));
const idOf = (hexcode) => hexcode.toLowerCase().replace(/-fe0f/g, '');

/** Every emoji but skin tones and hair by themselves, in the order of keyboards. */
function facts(emojibase) {
  const subgroups = readJson(emojibase, 'meta/groups.json').subgroups;
  return readJson(emojibase, 'en/data.json')
    .filter((emoji) => emoji.group != null && emoji.group !== SKIN_AND_HAIR_COMPONENTS)
    .map((emoji) => ({ id: idOf(emoji.hexcode), subgroup: subgroups[emoji.subgroup] || '' }));
}

function bodies(set) {
  const { icons, aliases = {} } = readJson(set, 'icons.json');
  const found = new Map();
  for (const [hexcode, name] of Object.entries(readJson(set, 'chars.json'))) {
    const icon = icons[name] || (aliases[name] && icons[aliases[name].parent]);
    if (icon) found.set(idOf(hexcode), icon.body.replace(/[\n\t]/g, ' '));
  }
  return found;
}

/** A pack is a row of deflated blocks; its index has a line for each: length, then the ids within. */
function writePack(name, ids, drawings) {
  const known = ids.filter((id) => drawings.has(id));
  const index = [];
  const blocks = [];
  for (let start = 0; start < known.length; start += DRAWINGS_IN_A_BLOCK) {
    const block = known.slice(start, start + DRAWINGS_IN_A_BLOCK);
    const text = block.map((id) => `${id}\t${drawings.get(id)}\n`).join('');
    const deflated = zlib.deflateRawSync(text, { level: 9 });
    blocks.push(deflated);
    index.push(`${deflated.length}\t${block.join(' ')}\n`);
  }
  fs.writeFileSync(path.join(TARGET, `${name}.pack`), Buffer.concat(blocks));
  fs.writeFileSync(path.join(TARGET, `${name}.index`), index.join(''));
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'make-art-'));
try {
  const [noto, flat, emojibase] = PACKAGES.map((name) => fetch(name, folder));
  const all = facts(emojibase);
  const ids = all.map((fact) => fact.id);
  const sets = { illustrated: bodies(noto), flat: bodies(flat) };
  fs.mkdirSync(TARGET, { recursive: true });
  for (const [name, drawings] of Object.entries(sets)) writePack(name, ids, drawings);
  const drawn = all.filter((fact) => Object.values(sets).some((drawings) => drawings.has(fact.id)));
  const lines = drawn.map((fact) => `${fact.id}\t${fact.subgroup}\n`);
  fs.writeFileSync(path.join(TARGET, 'subgroups.tsv'), lines.join(''));
} finally {
  fs.rmSync(folder, { recursive: true });
}
