package org.caravanserai.persistence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.documents.DocumentDirectory;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.HeldDocument;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlDocumentDirectory implements DocumentDirectory {

    private static final Map<String, String> ORDERS = Map.of("issued", "d.issued_at", "number", "d.number");

    private final Sql sql;

    @Inject
    SqlDocumentDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<HeldDocument> heldBy(UUID account, Instant now, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-issued", ORDERS);
        // Like IssuedDocument.state: the last day has ended everywhere on earth.
        LocalDate today = now.atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
        return sql.page(
                request,
                """
                select d.kind, d.number, d.code, d.holder_code, o.display_name, d.issued_on, d.valid_until,
                       case when d.state = 'ISSUED' and d.valid_until < ?2 then 'EXPIRED' else d.state end as state
                  from issued_document d join organization o on o.id = d.issuer_id
                 where d.holder_account = ?1
                 order by %s, d.id
                """.formatted(order.sql()),
                "select count(*) from issued_document where holder_account = ?1",
                row -> new HeldDocument(
                        row.text("kind"),
                        row.text("number"),
                        row.text("code"),
                        row.text("holder_code"),
                        row.constant(DocumentState.class, "state"),
                        row.localized("display_name"),
                        row.date("issued_on"),
                        row.dateOrNull("valid_until")),
                account,
                today);
    }
}
