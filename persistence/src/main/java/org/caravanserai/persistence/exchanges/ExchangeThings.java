package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.office.OfficeAction;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Agreements by their parties, calls by their titles, and what is about a person by code, without the person. */
@ApplicationScoped
class ExchangeThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(
                NamedThing.of(OfficeAction.SUBJECT, "organization", "id")
                        .title("display_name")
                        .link("'/organizations/' || slug"),
                NamedThing.of(
                                UnitAction.SUBJECT,
                                "organization_unit u join organization o on o.id = u.organization_id",
                                "u.id")
                        .title("u.name")
                        .second("o.display_name"),
                NamedThing.of(AgreementAction.SUBJECT, "exchange_agreement a", "a.id")
                        .title(party(1))
                        .second(party(2))
                        .words("a.code"),
                between(NominationAction.SUBJECT, "nomination n", "n.id").words("n.code"),
                between(MobilityAction.SUBJECT, "mobility m join nomination n on n.id = m.nomination_id", "m.id")
                        .words("m.code"),
                between(InvitationAction.SUBJECT, "invitation n", "n.id").words("n.code"),
                NamedThing.of(CallAction.SUBJECT, "exchange_call", "id")
                        .title("title")
                        .link("case when published_at is not null and organization_id not in (select id from"
                                + " organization_uncounted) then '/exchanges/' || slug end"),
                NamedThing.of(
                                ApplicationAction.SUBJECT,
                                "exchange_application a join exchange_call c on c.id = a.call_id",
                                "a.id")
                        .title("c.title")
                        .words("a.code"));
    }

    private static String party(int number) {
        return "select o.display_name from agreement_party p join organization o on o.id = p.organization_id where"
                + " p.agreement_id = a.id order by p.position offset " + (number - 1) + " limit 1";
    }

    private static NamedThing between(Subject subject, String from, String id) {
        return NamedThing.of(
                        subject,
                        from
                                + " join organization f on f.id = n.from_organization join organization t on t.id ="
                                + " n.to_organization",
                        id)
                .title("f.display_name")
                .second("t.display_name");
    }
}
