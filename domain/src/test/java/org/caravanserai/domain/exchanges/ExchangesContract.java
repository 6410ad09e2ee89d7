package org.caravanserai.domain.exchanges;

import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Offering;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;

/** What the ports of the area are proved on: agreements in force, with calls, applications, nominations and stays under them. */
public interface ExchangesContract extends PortContract {

    Organizations organizations();

    Agreements agreements();

    PlaceBook places();

    Nominations nominations();

    Calls calls();

    CallApplications callApplications();

    default UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    /** Five people a year go under {@code c1}, and five come under {@code c2}. */
    default Agreement inForce() {
        return inForce(Exchanges.bothWays());
    }

    default Agreement inForce(AgreementTerms terms) {
        return inForce(organization(), organization(), terms);
    }

    default Agreement inForce(UUID first, UUID second, AgreementTerms terms) {
        return inTransaction(() -> {
            var agreement = new Agreement(List.of(first, second), terms, NOW);
            agreements().add(agreement);
            var revision = agreement.propose(terms, null, first, signatory(first), null, NOW);
            agreements().add(revision);
            for (var party : agreement.parties()) {
                agreement.approve(revision, 1, revision.hash(), party, signatory(party), NOW);
            }
            places().provide(agreement.id(), terms);
            return agreement;
        });
    }

    default Signatory signatory(UUID party) {
        return Signatory.of(Exchanges.officer(party));
    }

    /** A place of {@code c1}. */
    default Nomination.Place place(Agreement agreement) {
        return new Nomination.Place(agreement.id(), "c1", YEAR, agreement.party(1), agreement.party(2));
    }

    default Nominee nominee(EmailAddress email) {
        return new Nominee(PersonName.of("Wei", "Li"), email, null, null);
    }

    default Nomination nominated(Agreement agreement) {
        return nominated(new Nomination(place(agreement), Term.FIRST, nominee(someAddress()), null, NOW));
    }

    default Nomination nominated(Nomination nomination) {
        inTransaction(() -> nominations().add(nomination));
        return nomination;
    }

    /** The stay of somebody who was nominated under {@code c1} and has not arrived. */
    default Mobility stay(Agreement agreement) {
        return stay(nominated(agreement));
    }

    default Mobility stay(Nomination nomination) {
        var stay = new Mobility(nomination.id());
        inTransaction(() -> nominations().add(stay));
        return stay;
    }

    /** A published call for the places of {@code c1}. */
    default ExchangeCall call(Agreement agreement) {
        return call(agreement, Slug.of("call-" + Ids.next()));
    }

    default ExchangeCall call(Agreement agreement, Slug slug) {
        return call(slug, List.of(new Offering(agreement, Exchanges.bothWays())), List.of("c1"));
    }

    /** A published call for these places. */
    default ExchangeCall call(Slug slug, List<Offering> offered, List<String> conditions) {
        var details = new CallDetails(
                YEAR,
                conditions,
                LocalizedText.of("en", "Autumn"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                NOW,
                NOW.plus(Duration.ofDays(9)),
                ZoneId.of("Asia/Shanghai"),
                Questionnaire.NONE,
                CallRules.OPEN);
        var call = new ExchangeCall(slug, offered.get(0).agreement().party(1), offered, details);
        call.publish(NOW);
        inTransaction(() -> calls().add(call));
        return call;
    }

    /** A draft of somebody of whom nothing else is known. */
    default Application applied(ExchangeCall call) {
        var application = application(call, Ids.next());
        inTransaction(() -> callApplications().add(application));
        return application;
    }

    default Application application(ExchangeCall call, UUID account) {
        return new Application(call, account, List.of("c1"), Term.FIRST, Answers.NONE, NOW);
    }
}
