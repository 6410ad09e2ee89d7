package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Things that public pages are about, in the words of schema.org: {@code #{structured.country(name)}}, passed to the template as {@code thing}. */
@Named("structured")
@ApplicationScoped
public class StructuredData {

    /**
     * @param type a type of schema.org below Organization
     * @param country two letters
     */
    public JsonObject organization(String type, String name, @Nullable String city, @Nullable String country) {
        var address = Json.createObjectBuilder().add("@type", "PostalAddress");
        if (city != null) {
            address.add("addressLocality", city);
        }
        if (country != null) {
            address.add("addressCountry", country);
        }
        return Json.createObjectBuilder()
                .add("@type", type)
                .add("name", name)
                .add("address", address)
                .build();
    }

    /**
     * @param language BCP 47 tag of the language that is taught
     */
    public JsonObject course(String name, String provider, String language) {
        return Json.createObjectBuilder()
                .add("@type", "Course")
                .add("name", name)
                .add("teaches", language)
                .add(
                        "provider",
                        Json.createObjectBuilder()
                                .add("@type", "EducationalOrganization")
                                .add("name", provider))
                .build();
    }

    public JsonObject country(String name) {
        return Json.createObjectBuilder()
                .add("@type", "Country")
                .add("name", name)
                .build();
    }

    public JsonObject dataset(String name, String description) {
        return Json.createObjectBuilder()
                .add("@type", "Dataset")
                .add("name", name)
                .add("description", description)
                .build();
    }
}
