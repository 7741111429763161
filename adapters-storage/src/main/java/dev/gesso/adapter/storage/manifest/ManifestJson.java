package dev.gesso.adapter.storage.manifest;

/** Manifests as bytes of JSON. */
public final class ManifestJson {

    private ManifestJson() {}

    public static byte[] write(Shelved shelved) {
        return ManifestWriter.write(shelved);
    }

    /** Reads any bytes, of which only a manifest's come to something. */
    public static Shelved read(byte[] bytes) throws UnreadableManifestException {
        return ManifestReader.read(bytes);
    }
}
