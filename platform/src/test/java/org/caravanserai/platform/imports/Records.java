package org.caravanserai.platform.imports;

import org.caravanserai.domain.organizations.Bodies;

/** Records of the registry as text. */
final class Records {

    private Records() {}

    static String ror(int number) {
        return Bodies.ror(number);
    }

    static String version2(int number, String name) {
        return """
                {"id": "https://ror.org/%s", "status": "active", "types": ["education"], "domains": ["u%d.example"],
                "established": 1901, "links": [{"type": "website", "value": "https://u%d.example/"}],
                "locations": [{"geonames_id": 1, "geonames_details": {"country_code": "KZ", "name": "Almaty"}}],
                "names": [{"lang": "en", "types": ["label", "ror_display"], "value": "%s"}],
                "external_ids": [], "relationships": []}""".formatted(ror(number), number, number, name);
    }

    static String line(int number, String name) {
        return version2(number, name).replace("\n", " ");
    }
}
