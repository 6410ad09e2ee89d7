package org.caravanserai.schedule;

import jakarta.json.JsonObject;

/** Name and version of the platform as the generator of exported files. */
final class GeneratorInfo {

    static final String NAME = "Caravanserai";
    static final String VERSION = "1.0";

    private GeneratorInfo() {}

    static JsonObject generator() {
        return Jsons.object().add("name", NAME).add("version", VERSION).build();
    }
}
