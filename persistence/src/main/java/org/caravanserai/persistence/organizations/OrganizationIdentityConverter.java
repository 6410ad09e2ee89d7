package org.caravanserai.persistence.organizations;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The identity that a change proposes, as one {@code jsonb} object. */
@Converter(autoApply = true)
public class OrganizationIdentityConverter implements AttributeConverter<OrganizationIdentity, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable OrganizationIdentity identity) {
        return identity == null ? null : Json.object(write(identity));
    }

    @Override
    public @Nullable OrganizationIdentity convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : read(Json.read(column.toString()));
    }

    private static String write(OrganizationIdentity identity) {
        var names = Json.PROVIDER.createArrayBuilder();
        for (var name : identity.names()) {
            var object = Json.PROVIDER
                    .createObjectBuilder()
                    .add("kind", name.kind().name())
                    .add("value", name.value());
            if (name.language() != null) {
                object.add("language", name.language());
            }
            names.add(object);
        }
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("names", names)
                .add("sector", identity.sector().name())
                .add(
                        "domains",
                        Json.PROVIDER.createArrayBuilder(identity.domains().values()));
        if (identity.country() != null) {
            object.add("country", identity.country().value());
        }
        if (identity.ror() != null) {
            object.add("ror", identity.ror().value());
        }
        return object.build().toString();
    }

    private static OrganizationIdentity read(JsonObject object) {
        var country = object.getString("country", null);
        var ror = object.getString("ror", null);
        return new OrganizationIdentity(
                object.getJsonArray("names").getValuesAs(JsonObject.class).stream()
                        .map(name -> new Name(
                                NameKind.valueOf(name.getString("kind")),
                                name.getString("language", null),
                                name.getString("value")))
                        .toList(),
                Sector.valueOf(object.getString("sector")),
                country == null ? null : CountryCode.of(country),
                ror == null ? null : RorId.of(ror),
                new Tags(object.getJsonArray("domains").getValuesAs(JsonString::getString)));
    }
}
