package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEnrolmentInvitations implements EnrolmentInvitations {

    private static final String OPEN = """
        select id, code, class_id, email, given_name, family_name, own_name, born_on, invited_at
        from enrolment_invitation where answered_at is null
        """;

    private final Sql sql;

    @Inject
    SqlEnrolmentInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(EnrolmentInvitation invitation) {
        var name = invitation.name();
        return sql.update(
                        """
                        insert into enrolment_invitation (id, code, class_id, email, given_name, family_name, own_name, born_on, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::date, ?)
                        on conflict (class_id, email, given_name) do nothing
                        """,
                        invitation.id(),
                        invitation.code(),
                        invitation.ofClass(),
                        invitation.email().value(),
                        name.given(),
                        name.family(),
                        name.own(),
                        invitation.bornOn(),
                        invitation.invitedAt())
                > 0;
    }

    @Override
    public List<EnrolmentInvitation> open(EmailAddress email) {
        return sql.list(
                OPEN + " and email = ? order by invited_at desc, id",
                SqlEnrolmentInvitations::invitation,
                email.value());
    }

    @Override
    public List<EnrolmentInvitation> open(UUID ofClass) {
        return sql.list(
                OPEN + " and class_id = ? order by invited_at, id", SqlEnrolmentInvitations::invitation, ofClass);
    }

    @Override
    public Optional<EnrolmentInvitation> lockOpen(String code) {
        return sql.first(OPEN + " and code = ? for update", SqlEnrolmentInvitations::invitation, code);
    }

    @Override
    public void answered(UUID id, Instant now) {
        sql.update("update enrolment_invitation set answered_at = ? where id = ?", now, id);
    }

    private static EnrolmentInvitation invitation(Row row) throws SQLException {
        return new EnrolmentInvitation(
                row.id("id"),
                row.text("code"),
                row.id("class_id"),
                EmailAddress.of(row.text("email")),
                new PersonName(
                        row.text("given_name"), row.textOrNull("family_name"), row.textOrNull("own_name"), false),
                row.dateOrNull("born_on"),
                row.time("invited_at"));
    }
}
