package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlTableUploads implements TableUploads {

    private final Sql sql;

    @Inject
    SqlTableUploads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        sql.update("insert into table_upload_piece (upload_id, number, content) values (?, ?, ?)", id, number, piece);
    }

    @Override
    public void add(TableUpload upload) {
        var sample = Json.PROVIDER.createArrayBuilder();
        upload.sample().forEach(row -> sample.add(Json.PROVIDER.createArrayBuilder(row)));
        var numbers = Json.PROVIDER.createArrayBuilder();
        upload.numbers().forEach(forms -> numbers.add(MappingJson.forms(forms)));
        sql.update(
                "insert into table_upload (id, target, organization_id, file_name, headings, sample, numbers,"
                        + " row_count, size, account_id, uploaded_at) values (?, ?, cast(? as uuid), ?, cast(? as jsonb),"
                        + " cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?)",
                upload.id(),
                upload.target(),
                upload.organization(),
                upload.fileName(),
                Json.PROVIDER.createArrayBuilder(upload.headings()).build().toString(),
                sample.build().toString(),
                numbers.build().toString(),
                upload.rows(),
                upload.size(),
                upload.account(),
                upload.uploadedAt());
    }

    @Override
    public Optional<TableUpload> byId(UUID id) {
        return sql.first(
                "select id, target, organization_id, file_name, headings, sample, numbers, row_count, size,"
                        + " account_id, uploaded_at from table_upload where id = ?",
                SqlTableUploads::upload,
                id);
    }

    private static TableUpload upload(Row row) throws SQLException {
        return new TableUpload(
                row.id("id"),
                row.text("target"),
                row.idOrNull("organization_id"),
                row.text("file_name"),
                texts(array(row.text("headings"))),
                array(row.text("sample")).getValuesAs(JsonArray.class).stream()
                        .map(SqlTableUploads::texts)
                        .toList(),
                array(row.text("numbers")).getValuesAs(JsonObject.class).stream()
                        .map(MappingJson::forms)
                        .toList(),
                row.count("row_count"),
                row.count("size"),
                row.id("account_id"),
                row.time("uploaded_at"));
    }

    private static JsonArray array(String json) {
        try (var reader = Json.PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return sql.first(
                        "select content from table_upload_piece where upload_id = ? and number = ?",
                        row -> row.bytes("content"),
                        id,
                        number)
                .orElse(null);
    }

    @Override
    public long bytesOf(UUID account) {
        return sql.first("""
            select (select coalesce(sum(size), 0) from table_upload where account_id = ?1 and not rows_gone)
                 + (select coalesce(sum(refused_bytes), 0) from import_job where started_by = ?1) as bytes
            """, row -> row.count("bytes"), account).orElseThrow();
    }

    @Override
    public int forgetRows(Instant before) {
        return sql.list("""
            with old as (
                update table_upload u set rows_gone = true
                 where not rows_gone and uploaded_at < ?
                   and not exists (select from import_job j where j.upload_id = u.id and j.state = 'RUNNING')
                returning id),
            gone as (delete from table_upload_piece p using old where p.upload_id = old.id),
            refused as (
                update import_refusal r set source = null from import_job j, old
                 where j.upload_id = old.id and r.import_id = j.id and r.source is not null),
            counted as (update import_job j set refused_bytes = 0 from old where j.upload_id = old.id)
            select id from old
            """, row -> row.id("id"), before).size();
    }
}
