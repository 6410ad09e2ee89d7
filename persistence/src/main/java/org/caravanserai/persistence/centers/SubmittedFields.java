package org.caravanserai.persistence.centers;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;

/** The fields of what was handed to the authority, as they are kept in the column {@code fields}. */
final class SubmittedFields {

    private SubmittedFields() {}

    static Object json(Map<String, FieldValue> fields) {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.stored()));
        return Json.object(Json.write(texts));
    }

    static Map<String, FieldValue> read(FieldCatalog catalog, Row row) throws SQLException {
        return catalog.read(Json.readTexts(row.text("fields")));
    }
}
