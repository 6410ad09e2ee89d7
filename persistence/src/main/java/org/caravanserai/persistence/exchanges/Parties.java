package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.postgresql.util.PGobject;

/** Organizations beside agreements, as read models select them. */
final class Parties {

    private Parties() {}

    /** Selects the organization with this alias as {@code prefix_id}, {@code prefix_slug} and {@code prefix_name}. */
    static String columns(String alias, String prefix) {
        return "%1$s.id as %2$s_id, %1$s.slug as %2$s_slug, %1$s.display_name as %2$s_name".formatted(alias, prefix);
    }

    static NamedParty read(Row row, String prefix) throws SQLException {
        return new NamedParty(row.id(prefix + "_id"), row.text(prefix + "_slug"), row.localized(prefix + "_name"));
    }

    /** Reads an object with {@code id}, {@code slug} and {@code name}. */
    static NamedParty read(JsonObject object) {
        return new NamedParty(
                UUID.fromString(object.getString("id")),
                object.getString("slug"),
                Json.localized(object.getJsonObject("name").toString()));
    }

    static List<NamedParty> readAll(String json) {
        return Json.objects(json).stream().map(Parties::read).toList();
    }

    /** A parameter that PostgreSQL takes as {@code uuid[]}. */
    static PGobject ids(Set<UUID> organizations) {
        return Json.typed(
                "_uuid", organizations.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }
}
