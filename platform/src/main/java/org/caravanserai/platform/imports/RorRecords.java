package org.caravanserai.platform.imports;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.imports.RegistryRelation;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.shared.WebAddresses;
import org.caravanserai.platform.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/** Reads records of the Research Organization Registry, of schema version 2 or the older version 1. */
final class RorRecords {

    private static final int DEEPEST = 64;
    private static final int LONGEST_ADDRESS = 500;
    private static final int EARLIEST = 1;
    private static final int LATEST = 2200;

    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());

    /**
     * @throws Invalid naming the field that cannot be taken
     */
    RegistryRecord read(byte[] json) {
        var record = parse(json);
        var shape = RorShape.of(record);
        var id = JsonPath.text(record, "id");
        if (id == null) {
            throw new Invalid("id", "required");
        }
        var ror = RorId.of(id);
        var names = shape.names(record);
        if (names.isEmpty()) {
            throw new Invalid("names", "required");
        }
        var country = shape.country(record);
        if (country == null) {
            throw new Invalid("locations", "required");
        }
        var profile = new OrganizationProfile(
                names,
                RorTypes.sector(JsonPath.texts(record, "types")),
                CountryCode.of(country),
                shape.city(record),
                ror,
                webAddress(shape.website(record)),
                new Tags(JsonPath.texts(record, "domains")),
                null,
                year(JsonPath.number(record, "established")));
        return new RegistryRecord(profile, shape.externalIds(record), isActive(record), relations(ror, record));
    }

    private JsonObject parse(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
        } catch (CharacterCodingException garbled) {
            throw new Invalid("", "import-not-utf8");
        }
        if (JsonLimits.firstExcess(json, DEEPEST) != null) {
            throw new Invalid("", "import-not-an-object");
        }
        try (var reader = readers.createReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | NoSuchElementException malformed) {
            throw new Invalid("", "import-not-an-object");
        }
    }

    private static boolean isActive(JsonObject record) {
        var status = JsonPath.text(record, "status");
        return status == null || status.equalsIgnoreCase("active");
    }

    private static @Nullable Integer year(@Nullable Integer year) {
        return year == null || year < EARLIEST || year > LATEST ? null : year;
    }

    private static @Nullable String webAddress(@Nullable String address) {
        return address != null && WebAddresses.isOne(address, LONGEST_ADDRESS) ? address : null;
    }

    /** A child's parent is this one, and a predecessor's successor too. */
    private static List<RegistryRelation> relations(RorId self, JsonObject record) {
        return JsonPath.objects(record, "relationships").stream()
                .map(relation -> relation(self, JsonPath.text(relation, "type"), JsonPath.text(relation, "id")))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable RegistryRelation relation(RorId self, @Nullable String type, @Nullable String address) {
        if (type == null || address == null) {
            return null;
        }
        var other = RorId.of(address);
        if (other.equals(self)) {
            return null;
        }
        return switch (type.toLowerCase(java.util.Locale.ROOT)) {
            case "parent" -> new RegistryRelation(self, RegistryRelation.Kind.PARENT, other);
            case "child" -> new RegistryRelation(other, RegistryRelation.Kind.PARENT, self);
            case "successor" -> new RegistryRelation(self, RegistryRelation.Kind.SUCCESSOR, other);
            case "predecessor" -> new RegistryRelation(other, RegistryRelation.Kind.SUCCESSOR, self);
            default -> null;
        };
    }
}
