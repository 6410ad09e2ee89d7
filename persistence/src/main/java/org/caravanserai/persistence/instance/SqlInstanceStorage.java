package org.caravanserai.persistence.instance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.instance.InstanceStorage;
import org.caravanserai.domain.instance.StoredBytes;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlInstanceStorage implements InstanceStorage {

    private static final String BY_OWNER = """
          from (select owner_account, case when owner_account is null then '' else max(owner_name) end as owner, subject_kind,
                       count(*) as files, sum(size) as bytes, max(attached_at) as latest
                  from stored_file group by owner_account, subject_kind) f
         where cast(?1 as text) is null or unaccent(lower(owner)) like unaccent(?1)
        """;

    private static final Map<String, String> ORDERS =
            Map.of("bytes", "bytes", "files", "files", "owner", "lower(owner)", "latest", "latest");

    private final Sql sql;

    @Inject
    SqlInstanceStorage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<StoredBytes> page(PageRequest request) {
        return sql.page(
                request,
                "select *" + BY_OWNER + " order by "
                        + SortOrder.of(request.sort(), "-bytes", ORDERS).sql() + ", owner_account, subject_kind",
                "select count(*)" + BY_OWNER,
                row -> {
                    var account = row.textOrNull("owner_account");
                    return new StoredBytes(
                            account == null ? null : UUID.fromString(account),
                            row.text("owner"),
                            row.text("subject_kind"),
                            row.count("files"),
                            row.count("bytes"),
                            row.time("latest"));
                },
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public Total total() {
        return sql.first(
                        "select count(*) as files, coalesce(sum(size), 0) as bytes from stored_file",
                        row -> new Total(row.count("files"), row.count("bytes")))
                .orElseThrow();
    }
}
