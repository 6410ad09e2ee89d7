package org.caravanserai.exchanges.testing;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.MemoryExchanges;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.agreement.SigningView;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.nomination.MemoryHostForms;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.office.MemoryExchangeOffices;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.units.MemoryUnits;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.emails.PartnersByLink;
import org.caravanserai.exchanges.link.LinkedPartners;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/** Two universities in memory, each with an officer, and agreements, calls and nominations in whatever state a test needs. */
public final class ExchangesWorld extends World {

    public static final String YEAR = "2026/2027";

    private static final Settings SETTINGS = Settings.of(Map.of(Setting.SECRET.property(), "a secret of the test"));

    public final MemoryExchanges exchanges = new MemoryExchanges();
    public final MemoryHostForms hostForms = new MemoryHostForms();
    public final MemoryUnits units = new MemoryUnits(exchanges.agreements);
    public final Organization home = verified("home");
    public final Organization partner = verified("partner");
    public final Account homeOfficer = member(home, "home-officer", OrganizationRole.EXCHANGE_OFFICER);
    public final Account partnerOfficer = member(partner, "partner-officer", OrganizationRole.EXCHANGE_OFFICER);
    public final Account stranger = member(organization("elsewhere"), "stranger", OrganizationRole.EXCHANGE_OFFICER);

    /** What offices have told. */
    public final MemoryExchangeOffices offices = new MemoryExchangeOffices();

    public ExchangesWorld() {
        wiring.put(exchanges.agreements)
                .put(exchanges.drafts)
                .put(hostForms)
                .put(exchanges.links)
                .put(exchanges.signings)
                .put(units)
                .put(units.directory)
                .put(exchanges.places)
                .put(exchanges.nominations)
                .put(exchanges.invitations)
                .put(exchanges.stayEvents)
                .put(exchanges.corrections)
                .put(exchanges.stayContacts)
                .put(exchanges.exceptions)
                .put(exchanges.calls)
                .put(SETTINGS)
                .put(new Signatures(SETTINGS))
                .answer(ExchangePeople.class, "officers", asked -> officers((UUID) asked[0]))
                .answer(PartnersByLink.class, "any", asked -> of(LinkedPartners.class)
                        .any((UUID) asked[0], (UUID) asked[1]))
                .answer(PartnersByLink.class, "of", asked -> of(LinkedPartners.class)
                        .of((UUID) asked[0], (UUID) asked[1]))
                .put(exchanges.reviews)
                .put(exchanges.references)
                .put(exchanges.endings)
                .put(offices)
                .answer(AgreementDirectory.class, "byCode", asked -> view((String) asked[0]));
        exchanges.tables().forEach(memory::include);
        memory.include(hostForms.table);
        memory.include(units.table);
        memory.include(offices.table);
    }

    private List<Recipient> officers(UUID organization) {
        return memory.memberships.in(organization).all().stream()
                .map(member -> memory.accounts.byId(member.accountId()).orElseThrow())
                .map(account -> Recipient.of(account.email(), account.name().full(), "en"))
                .toList();
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    private Optional<AgreementView> view(String code) {
        return exchanges.agreements.byCode(code).map(agreement -> {
            var revision = exchanges
                    .agreements
                    .revision(agreement.id(), agreement.revision())
                    .orElseThrow();
            var sides = agreement.parties().stream()
                    .map(id -> memory.organizations.byId(id).orElseThrow())
                    .map(each -> new NamedParty(each.id(), each.slug().value(), each.displayName()))
                    .map(party -> new AgreementView.Side(party, given(agreement, party), agreement.unitOf(party.id())))
                    .toList();
            return new AgreementView(
                    agreement.id(),
                    agreement.code(),
                    agreement.state(),
                    agreement.revision(),
                    revision.hash(),
                    agreement.revisionInForce(),
                    sides,
                    revision.terms(),
                    sides.get(0).party(),
                    revision.proposedAt(),
                    revision.note(),
                    agreement.firstYear(),
                    agreement.lastYear(),
                    agreement.endsAfter(),
                    signing(agreement));
        });
    }

    private @Nullable SigningView signing(Agreement agreement) {
        return IntStream.rangeClosed(1, agreement.revision())
                .mapToObj(number -> exchanges.signings.of(agreement.id(), number))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(found -> new SigningView(
                        found.revision(),
                        found.state(),
                        found.signedOn(),
                        found.recordedBy(),
                        found.recorderName(),
                        found.recordedAt(),
                        found.file(),
                        found.signatures().stream()
                                .map(each -> new SigningView.Signed(each.party(), each.person(), each.capacity()))
                                .toList(),
                        found.answers().stream()
                                .map(each -> new SigningView.Answer(
                                        each.party(),
                                        each.confirmed(),
                                        each.reason(),
                                        each.by(),
                                        each.link() != null,
                                        each.at()))
                                .toList()))
                .orElse(null);
    }

    private @Nullable LinkStanding standing(@Nullable UUID link) {
        return link == null
                ? null
                : exchanges
                        .links
                        .table
                        .first(each -> each.id().equals(link))
                        .map(AgreementLink::standing)
                        .orElseThrow();
    }

    private AgreementView.@Nullable Given given(Agreement agreement, NamedParty party) {
        return IntStream.rangeClosed(1, agreement.revision())
                .mapToObj(number -> agreement.approval(party.id(), number))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(found -> new AgreementView.Given(
                        found.revision(),
                        found.hash(),
                        found.by(),
                        standing(found.link()),
                        found.signing() != null,
                        found.at()))
                .orElse(null);
    }

    /** {@code home} sends so many a year, and receives as many. */
    public static TermsForm terms(int persons) {
        return terms("Student exchange", condition("home", "partner", persons), condition("partner", "home", persons));
    }

    /** Terms with a title in English. */
    public static TermsForm terms(String title, ConditionForm... conditions) {
        return new TermsForm(new LocalizedText(Map.of("en", title)), List.of(conditions));
    }

    public static ConditionForm condition(String from, String to, int persons) {
        return condition(
                from,
                to,
                Map.of(
                        "personsPerYear",
                        persons,
                        "monthsPerYear",
                        "25",
                        "iscedF",
                        List.of("0613"),
                        "eqf",
                        List.of("6", "7"),
                        "languages",
                        List.of(Map.of("language", "en", "cefr", "B2")),
                        "lastYear",
                        "2029/2030"));
    }

    /**
     * A condition for a year and a person who studies, as far as nothing else is said.
     *
     * @param said texts by component; {@code fromUnit} and {@code toUnit} for the units of its ends
     */
    public static ConditionForm condition(String from, String to, Map<String, ?> said) {
        var texts = new HashMap<String, @Nullable Object>(
                Map.of("kind", "STUDENT_STUDY", "personsPerYear", "1", "firstYear", YEAR, "lastYear", YEAR));
        texts.putAll(said);
        texts.put("from", end(from, said.get("fromUnit")));
        texts.put("to", end(to, said.get("toUnit")));
        return Reader.texts(texts, ConditionForm.class);
    }

    private static Map<String, @Nullable Object> end(String organization, @Nullable Object unit) {
        var end = new HashMap<String, @Nullable Object>();
        end.put("organization", organization);
        end.put("unit", unit);
        return end;
    }

    /** The code of an agreement that nobody has approved. */
    public String drafted(int persons) {
        return drafted(terms(persons));
    }

    private String drafted(TermsForm terms) {
        as(homeOfficer);
        var code = of(ProposeAgreement.class).execute(new ProposeAgreement.Command(List.of("home", "partner"), terms));
        commit();
        return code;
    }

    /** The code of an agreement that both have approved: {@code c1} sends from home, {@code c2} receives. */
    public String inForce(int persons) {
        return inForce(terms(persons));
    }

    /** The same with these terms. */
    public String inForce(TermsForm terms) {
        var code = drafted(terms);
        approveAsBoth(code);
        return code;
    }

    public void approveAsBoth(String code) {
        for (var officer : List.of(homeOfficer, partnerOfficer)) {
            as(officer);
            var agreement = agreement(code);
            var latest = exchanges
                    .agreements
                    .revision(agreement.id(), agreement.revision())
                    .orElseThrow();
            of(ApproveAgreement.class).execute(new ApproveAgreement.Command(code, latest.number(), latest.hash()));
        }
        commit();
    }

    public Agreement agreement(String code) {
        return exchanges.agreements.byCode(code).orElseThrow();
    }

    /** Nominates this person for a place of {@code c1}, by the officer of the sending side. */
    public Nominate.Nominated nominated(String agreement, String name) {
        as(homeOfficer);
        var made = of(Nominate.class)
                .execute(new Nominate.Command(
                        agreement,
                        "c1",
                        Exchanges.YEAR,
                        Term.FIRST,
                        new Nominee(PersonName.of(name, "Li"), address(name), null, null),
                        null));
        commit();
        return made;
    }

    public int left(String agreement) {
        return exchanges.places.left(agreement(agreement).id(), "c1", Exchanges.YEAR);
    }

    /** An open call for the places of {@code c1}. */
    public ExchangeCall openCall(String agreement) {
        return openCall(agreement, null);
    }

    /** The same with rules of its own. */
    public ExchangeCall openCall(String agreement, @Nullable CallRulesDraft rules) {
        as(homeOfficer);
        var slug = Slug.of(of(DraftCall.class).execute(call(agreement, rules)));
        of(PublishCall.class).execute(slug);
        commit();
        clock.set(exchanges.calls.bySlug(slug).orElseThrow().opensAt());
        return exchanges.calls.bySlug(slug).orElseThrow();
    }

    /** Rules of which only these are said. */
    public static CallRulesDraft rules(List<CallRulesDraft.DocumentDraft> documents, boolean ownPeople) {
        return new CallRulesDraft(
                List.of(), List.of(), null, List.of(), List.of(), null, List.of(), null, documents, null, ownPeople);
    }

    public static CallDraft call(String agreement) {
        return call(agreement, null);
    }

    private static CallDraft call(String agreement, @Nullable CallRulesDraft rules) {
        return new CallDraft(
                agreement,
                Exchanges.YEAR,
                List.of("c1"),
                LocalizedText.of("en", "Autumn in the north"),
                LocalizedText.EMPTY,
                WrittenTime.parse("2026-12-01T09:00"),
                WrittenTime.parse("2026-12-20T18:00"),
                ZoneId.of("Asia/Shanghai"),
                LocalizedText.EMPTY,
                List.of(),
                rules);
    }

    /** An application of a new scholar who asks from now on. */
    public Application submitted(ExchangeCall call, String scholar) {
        as(account(scholar));
        var code = of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()))
                .code();
        of(SubmitApplication.class).execute(code);
        commit();
        return exchanges.calls.lockApplication(code).orElseThrow();
    }
}
