package org.caravanserai.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlStoredFiles implements StoredFiles {

    private static final String SELECT =
            "select id, code, subject_kind, subject_id, slot, file_name, type, size, sha256, owner_account, owner_name,"
                    + " personal, attached_at from stored_file";

    private final Sql sql;

    @Inject
    SqlStoredFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        sql.update("insert into stored_file_piece (file_id, number, content) values (?, ?, ?)", id, number, piece);
    }

    @Override
    public void add(StoredFile file) {
        sql.update(
                """
                insert into stored_file (id, code, subject_kind, subject_id, slot, file_name, type, size, sha256, owner_account,
                                         owner_name, personal, attached_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?, ?)
                """,
                file.id(),
                file.code(),
                file.place().kind(),
                file.place().subject(),
                file.place().slot(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.owner(),
                file.ownerName(),
                file.personal(),
                file.attachedAt());
    }

    @Override
    public Optional<StoredFile> byCode(String code) {
        return sql.first(SELECT + " where code = ?", SqlStoredFiles::file, code);
    }

    @Override
    public List<StoredFile> at(FilePlace place) {
        return sql.list(
                SELECT + " where subject_kind = ? and subject_id = ? and slot = ? order by attached_at, id",
                SqlStoredFiles::file,
                place.kind(),
                place.subject(),
                place.slot());
    }

    private static StoredFile file(Row row) throws SQLException {
        return new StoredFile(
                row.id("id"),
                row.text("code"),
                new FilePlace(row.text("subject_kind"), row.id("subject_id"), row.text("slot")),
                row.text("file_name"),
                row.constant(FileType.class, "type"),
                row.count("size"),
                row.text("sha256"),
                row.idOrNull("owner_account"),
                row.text("owner_name"),
                row.flag("personal"),
                row.time("attached_at"));
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return sql.first(
                        "select content from stored_file_piece where file_id = ? and number = ?",
                        row -> row.bytes("content"),
                        id,
                        number)
                .orElse(null);
    }

    @Override
    public long bytesOf(UUID account) {
        return sql.count("select coalesce(sum(size), 0) from stored_file where owner_account = ?", account);
    }

    @Override
    public void delete(UUID id) {
        sql.update("delete from stored_file where id = ?", id);
    }

    @Override
    public int deleteOf(String kind, UUID subject) {
        return sql.update("delete from stored_file where subject_kind = ? and subject_id = ?", kind, subject);
    }
}
