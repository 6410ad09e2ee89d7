package org.caravanserai.platform.imports;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.jspecify.annotations.Nullable;

/** Schema version 2: one list of names with their types, locations, typed links. */
final class RorVersion2 implements RorShape {

    @Override
    public List<Name> names(JsonObject record) {
        var names = new ArrayList<Name>();
        for (var entry : JsonPath.objects(record, "names")) {
            var value = JsonPath.text(entry, "value");
            if (value != null) {
                var language = JsonPath.text(entry, "lang");
                kinds(JsonPath.texts(entry, "types")).forEach(kind -> names.add(RorShape.name(kind, language, value)));
            }
        }
        return names;
    }

    /** The displayed name is the official one, and then not a label too; it may be an acronym as well. */
    private static List<NameKind> kinds(List<String> types) {
        var kinds = new ArrayList<NameKind>();
        if (types.contains("ror_display")) {
            kinds.add(NameKind.OFFICIAL);
        } else if (types.contains("label")) {
            kinds.add(NameKind.LABEL);
        }
        if (types.contains("acronym")) {
            kinds.add(NameKind.ACRONYM);
        }
        if (kinds.isEmpty()) {
            kinds.add(NameKind.ALIAS);
        }
        return kinds;
    }

    @Override
    public @Nullable String country(JsonObject record) {
        return place(record, "country_code");
    }

    @Override
    public @Nullable String city(JsonObject record) {
        return place(record, "name");
    }

    private static @Nullable String place(JsonObject record, String detail) {
        return JsonPath.objects(record, "locations").stream()
                .findFirst()
                .map(location -> JsonPath.text(JsonPath.object(location, "geonames_details"), detail))
                .orElse(null);
    }

    @Override
    public @Nullable String website(JsonObject record) {
        return JsonPath.objects(record, "links").stream()
                .filter(link -> "website".equals(JsonPath.text(link, "type")))
                .findFirst()
                .map(link -> JsonPath.text(link, "value"))
                .orElse(null);
    }

    @Override
    public ExternalIds externalIds(JsonObject record) {
        var ids = new TreeMap<String, List<String>>();
        for (var entry : JsonPath.objects(record, "external_ids")) {
            var type = JsonPath.text(entry, "type");
            if (type != null) {
                ids.put(type.toLowerCase(Locale.ROOT), RorShape.preferredFirst(entry));
            }
        }
        return new ExternalIds(ids);
    }
}
