import { strFromU8, unzipSync } from 'fflate';

/** The XML files within a Word document or a workbook, by path. Throws where it is no such file. */
export async function unzipped(file: Blob): Promise<ReadonlyMap<string, Document>> {
  const content = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Map(
    Object.entries(content)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, parse(path, strFromU8(bytes))]),
  );
}

/** The file at the path. Throws where there is none. */
export function fileAt(files: ReadonlyMap<string, Document>, path: string): Document {
  const found = files.get(path);
  if (!found) {
    throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  }
  return found;
}

/** The elements of this name, with its prefix, in their order. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

function parse(path: string, text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) {
    throw new Error(`${path}: ${error.textContent}`);
  }
  return document;
}
