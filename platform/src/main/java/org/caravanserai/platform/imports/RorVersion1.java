package org.caravanserai.platform.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.jspecify.annotations.Nullable;

/** Schema version 1: a name, labels, aliases and acronyms apart; one country; plain links. */
final class RorVersion1 implements RorShape {

    @Override
    public List<Name> names(JsonObject record) {
        var names = new ArrayList<Name>();
        var name = JsonPath.text(record, "name");
        if (name != null) {
            names.add(RorShape.name(NameKind.OFFICIAL, null, name));
        }
        for (var entry : JsonPath.objects(record, "labels")) {
            var label = JsonPath.text(entry, "label");
            if (label != null) {
                names.add(RorShape.name(NameKind.LABEL, JsonPath.text(entry, "iso639"), label));
            }
        }
        JsonPath.texts(record, "aliases").forEach(alias -> names.add(RorShape.name(NameKind.ALIAS, null, alias)));
        JsonPath.texts(record, "acronyms")
                .forEach(acronym -> names.add(RorShape.name(NameKind.ACRONYM, null, acronym)));
        return names;
    }

    @Override
    public @Nullable String country(JsonObject record) {
        return JsonPath.text(JsonPath.object(record, "country"), "country_code");
    }

    @Override
    public @Nullable String city(JsonObject record) {
        return JsonPath.objects(record, "addresses").stream()
                .findFirst()
                .map(address -> JsonPath.text(address, "city"))
                .orElse(null);
    }

    @Override
    public @Nullable String website(JsonObject record) {
        return JsonPath.texts(record, "links").stream().findFirst().orElse(null);
    }

    @Override
    public ExternalIds externalIds(JsonObject record) {
        var ids = new TreeMap<String, List<String>>();
        JsonPath.object(record, "external_ids").forEach((type, value) -> {
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                ids.put(type.toLowerCase(Locale.ROOT), RorShape.preferredFirst(value.asJsonObject()));
            }
        });
        return new ExternalIds(ids);
    }
}
