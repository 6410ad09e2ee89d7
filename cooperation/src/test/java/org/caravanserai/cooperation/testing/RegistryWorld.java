package org.caravanserai.cooperation.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.changes.MemoryEntryChanges;
import org.caravanserai.domain.cooperation.draft.MemoryDrafts;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.RegistryKeepers;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.levels.LevelScale;
import org.caravanserai.platform.levels.LevelScales;
import org.jspecify.annotations.Nullable;

/** The registry and proposals in memory, and forms to fill them with. */
public final class RegistryWorld extends World {

    private static final List<String> EVENTS = List.of("steppe-forum", "calendar-workshop");

    public final MemoryRegistry registry = new MemoryRegistry();
    public final MemoryEntryChanges changes = new MemoryEntryChanges();
    public final MemoryDrafts drafts = new MemoryDrafts();

    public RegistryWorld() {
        wiring.put(Settings.of(Map.of()))
                .put(registry)
                .put(changes)
                .put(drafts)
                .answer(
                        RegistryKeepers.class,
                        "othersThan",
                        asked -> List.of(Recipient.of(World.address("keeper"), "A keeper", "en")))
                .answer(LevelScales.class, "inUse", asked -> List.of(new LevelScale("HSK", "2010", List.of("3", "4"))))
                .answer(RegistryDirectory.class, "withdrawn", asked -> Optional.empty())
                .answer(LinkTargets.class, "hasEvent", asked -> EVENTS.contains((String) asked[0]))
                .answer(LinkTargets.class, "hasCenter", asked -> asked[0].equals("vientiane"))
                .answer(LinkTargets.class, "hasAgreement", asked -> asked[0].equals("A1"))
                .answer(ProposalDirectory.class, "byCode", asked -> row((String) asked[0]));
        memory.include(changes.kept);
        memory.include(registry.entries);
        memory.include(registry.proposals);
        memory.include(drafts.drafts);
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    /** Records are published by a second person only. */
    public void needSecondPerson() {
        wiring.put(Settings.of(Map.of(CooperationSetting.SECOND_PERSON.property(), "on")));
    }

    /** An analyst asks from now on, who keeps the registry and answers proposals. */
    public void asKeeper() {
        as(PlatformRole.ANALYST);
    }

    public <T> T entry(Class<T> type, String slug) {
        return type.cast(registry.entries
                .first(entry -> entry.slug().equals(Slug.of(slug)))
                .orElseThrow());
    }

    public Proposal proposal(String code) {
        return registry.lock(code).orElseThrow();
    }

    private Optional<ProposalRow> row(String code) {
        return registry.lock(code)
                .map(proposal -> new ProposalRow(
                        proposal.id(),
                        proposal.code(),
                        proposal.account(),
                        null,
                        "A calendar",
                        "For all",
                        "en",
                        ProposalTopic.OTHER,
                        null,
                        null,
                        proposal.state(),
                        NOW,
                        proposal.answerBy(),
                        proposal.answer(),
                        null,
                        List.of(),
                        proposal.version()));
    }

    public static EntryForm form(@Nullable CooperationWay way, @Nullable String from, String... signatories) {
        return new EntryForm(
                LocalizedText.of("en", "Cooperation on soil"),
                LocalizedText.EMPTY,
                List.of(new EntryForm.NameForm(EntryNameKind.ALIAS, LanguageTag.of("en"), "Soil")),
                EntryReader.signatories(signatories),
                List.of(link(LinkRelation.ORIGIN, LinkTarget.EVENT, "steppe-forum")),
                way,
                List.of(CountryCode.of("KZ")),
                List.of(IscedField.of("0811")),
                from == null ? null : LocalDate.parse(from),
                null,
                null,
                "a test",
                null);
    }

    public static EntryForm.LinkForm link(LinkRelation relation, LinkTarget target, String reference) {
        return new EntryForm.LinkForm(relation, new LinkedTo(target, reference, null, null), LocalizedText.EMPTY);
    }

    /** An organization of the platform with a role. */
    public static EntryForm.PartyForm party(PartyRole role, String organization, @Nullable String until) {
        return new EntryForm.PartyForm(
                role,
                null,
                Slug.of(organization),
                null,
                LocalizedText.EMPTY,
                null,
                until == null ? null : LocalDate.parse(until),
                List.of());
    }

    /** The same form with these links only. */
    public static EntryForm linked(EntryForm form, EntryForm.LinkForm... links) {
        return new EntryForm(
                form.title(),
                form.summary(),
                form.names(),
                form.parties(),
                List.of(links),
                form.way(),
                form.countries(),
                form.fields(),
                form.beginsOn(),
                form.endsOn(),
                form.precision(),
                form.source(),
                form.asOf());
    }

    public static InstrumentForm memorandum() {
        return new InstrumentForm(
                form(null, "2025-04-02", "CN", "KZ"), InstrumentKind.MEMORANDUM, LocalDate.of(2025, 4, 2), List.of());
    }

    public static MechanismForm week() {
        return new MechanismForm(
                form(CooperationWay.GOVERNMENT_PLATFORM, "2008-07-26"), MechanismKind.EXCHANGE_WEEK, 12, null);
    }

    public static ProjectForm project() {
        return new ProjectForm(form(CooperationWay.JOINT_SCHOOL, null), LocalizedText.of("en", "Train technicians"));
    }

    public static Proposal.Draft proposed() {
        return proposed("steppe-forum");
    }

    /**
     * @param event slug of the event that it comes from
     */
    public static Proposal.Draft proposed(String event) {
        return new Proposal.Draft(
                "A calendar",
                "For all",
                LanguageTag.of("en"),
                ProposalTopic.EXCHANGE,
                CountryCode.of("KZ"),
                event,
                true);
    }
}
