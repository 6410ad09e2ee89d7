package org.caravanserai.persistence.imports;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** A batch of records as arrays of JSON, which PostgreSQL reads as tables. */
final class RegistryJson {

    static final String ORGANIZATIONS =
            " jsonb_to_recordset(cast(%s as jsonb)) as r(id uuid, slug text, display_name jsonb, sort_name text,"
                    + " sector text, country text, city text, ror_id text, website text, domains text[], active boolean,"
                    + " established int, external_ids jsonb, source_hash text, action text) ";
    static final String NAMES = " jsonb_to_recordset(cast(%s as jsonb)) as n(id uuid, organization_id uuid, kind text,"
            + " language text, value text, folded text) ";
    static final String RELATIONS = " jsonb_to_recordset(cast(%s as jsonb)) as l(source_ror text, ror_id text,"
            + " kind text, target_ror text) ";

    private RegistryJson() {}

    static JsonObjectBuilder organization(ImportedOrganization target) {
        var record = target.record();
        var profile = record.profile();
        var displayName = profile.displayName();
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("id", target.id().toString())
                .add("slug", target.slug())
                .add(
                        "display_name",
                        Json.PROVIDER.createObjectBuilder(new java.util.TreeMap<String, Object>(displayName.texts())))
                .add("sort_name", FoldedName.of(displayName.in("en")).value().strip())
                .add("sector", profile.sector().name())
                .add("ror_id", record.ror().value())
                .add(
                        "domains",
                        Json.PROVIDER.createArrayBuilder(profile.domains().values()))
                .add("active", record.active())
                .add(
                        "external_ids",
                        Json.PROVIDER.createObjectBuilder(new java.util.TreeMap<String, Object>(
                                record.externalIds().values())))
                .add("source_hash", target.hash())
                .add("action", target.action());
        add(
                object,
                "country",
                profile.country() == null ? null : profile.country().value());
        add(object, "city", profile.city());
        add(object, "website", profile.website());
        if (profile.established() != null) {
            object.add("established", profile.established());
        }
        return object;
    }

    static void names(JsonArrayBuilder names, UUID organization, RegistryRecord record) {
        for (var name : record.profile().names()) {
            var object = Json.PROVIDER
                    .createObjectBuilder()
                    .add("id", Ids.next().toString())
                    .add("organization_id", organization.toString())
                    .add("kind", name.kind().name())
                    .add("value", name.value())
                    .add("folded", FoldedName.of(name.value()).value());
            add(object, "language", name.language());
            names.add(object);
        }
    }

    static void relations(JsonArrayBuilder relations, RegistryRecord record) {
        record.relations()
                .forEach(relation -> relations.add(Json.PROVIDER
                        .createObjectBuilder()
                        .add("source_ror", record.ror().value())
                        .add("ror_id", relation.organization().value())
                        .add("kind", relation.kind().name())
                        .add("target_ror", relation.target().value())));
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable String value) {
        object.add(name, value == null ? JsonValue.NULL : Json.PROVIDER.createValue(value));
    }
}
