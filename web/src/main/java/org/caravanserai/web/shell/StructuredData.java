package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things that public pages are about, in the words of schema.org: {@code #{structured.country(name)}}, passed to the template as {@code thing}. */
@Named("structured")
@ApplicationScoped
public class StructuredData {

    /**
     * @param type a type of schema.org below Organization
     * @param country two letters
     */
    public Map<String, Object> organization(String type, String name, @Nullable String city, @Nullable String country) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        if (city != null) {
            address.put("addressLocality", city);
        }
        if (country != null) {
            address.put("addressCountry", country);
        }
        return Map.of("@type", type, "name", name, "address", address);
    }

    /**
     * @param language BCP 47 tag of the language that is taught
     */
    public Map<String, Object> course(String name, String provider, String language) {
        var organization = Map.of("@type", "EducationalOrganization", "name", provider);
        return Map.of("@type", "Course", "name", name, "teaches", language, "provider", organization);
    }

    /** What people apply for until a day. */
    public Map<String, Object> program(String name, String provider, Instant opens, Instant closes) {
        var organization = Map.of("@type", "EducationalOrganization", "name", provider);
        return Map.of(
                "@type",
                "EducationalOccupationalProgram",
                "name",
                name,
                "applicationStartDate",
                opens.toString(),
                "applicationDeadline",
                closes.toString(),
                "provider",
                organization);
    }

    public Map<String, Object> country(String name) {
        return Map.of("@type", "Country", "name", name);
    }

    public Map<String, Object> dataset(String name, String description) {
        return Map.of("@type", "Dataset", "name", name, "description", description);
    }

    /** Data sets that belong together. */
    public Map<String, Object> catalog(String name, List<Map<String, Object>> datasets) {
        return Map.of("@type", "DataCatalog", "name", name, "dataset", datasets);
    }
}
