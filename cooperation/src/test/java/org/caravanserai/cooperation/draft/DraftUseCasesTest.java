package org.caravanserai.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class DraftUseCasesTest {

    private static final String SLUG = "cooperation-on-soil";

    private final RegistryWorld world = new RegistryWorld();
    private final Account maker = world.account("maker", PlatformRole.ANALYST);
    private final Account other = world.account("other", PlatformRole.AUTHORITY);

    private <T extends Record> UUID saved(T form) {
        var kind = Stream.of(EntryKind.values())
                .filter(each -> DraftForms.type(each) == form.getClass())
                .findFirst()
                .orElseThrow();
        return saved(kind, typed(form));
    }

    private UUID saved(EntryKind kind, Map<String, ?> typed) {
        world.as(maker);
        var id = world.of(SaveDraft.class).execute(null, null, kind, typed);
        world.commit();
        return id;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Form<T> typed(T form) {
        return Form.of((Class<T>) form.getClass(), form);
    }

    private static final Map<String, ?> TITLE_ONLY = Map.of("title", Map.of("en", "An idea"));

    @Test
    void aDraftIsSavedWithATitleOnlyAndIsNoRecord() {
        var id = saved(EntryKind.INSTRUMENT, TITLE_ONLY);
        assertThat(world.drafts.byId(id)).hasValueSatisfying(draft -> {
            assertThat(draft.state()).isEqualTo(DraftState.OPEN);
            assertThat(draft.isOf(maker.id())).isTrue();
        });
        assertThat(world.registry.entries.all()).isEmpty();
        assertInvalid("title: required", () -> saved(EntryKind.INSTRUMENT, Map.of("kind", "MEMORANDUM")));
    }

    @Test
    void whatWasTypedComesBackWhollyAndIsReadWhenItIsPublished() {
        var form = RegistryWorld.memorandum();
        assertThat(Reader.texts(world.of(ShowDraft.class).execute(saved(form)).typed(), InstrumentForm.class))
                .isEqualTo(form);
        var typed = Map.of(
                "title",
                Map.of("en", "A degree"),
                "quota",
                "3o",
                "agreementEnds",
                "soon",
                "purpose",
                Map.of("en", "that of another kind"),
                "shares",
                List.of(Map.of("organization", "", "awards", false), Map.of("percent", "many", "awards", true)));
        var id = saved(EntryKind.PROGRAMME, typed);
        assertThat(world.of(ShowDraft.class).execute(id).typed())
                .containsOnlyKeys("title", "quota", "agreementEnds", "shares")
                .containsEntry("shares", Arrays.asList(null, Map.of("percent", "many", "awards", "true")))
                .containsEntry("agreementEnds", "soon");
        assertInvalid(
                List.of(
                        "quota: not-a-number",
                        "agreementEnds: not-a-date",
                        "shares[1].percent: not-a-number",
                        "kind: required",
                        "level: required",
                        "shares[1].organization: required"),
                () -> world.of(PublishDraft.class).execute(id, null));
        var named = saved(
                EntryKind.PROJECT,
                Map.of(
                        "title",
                        Map.of("en", "A school"),
                        "parties",
                        List.of(Map.of(), Map.of("role", "PARTNER", "organization", "nobody"))));
        assertInvalid("parties[1].organization: unknown-reference", () -> world.of(PublishDraft.class)
                .execute(named, null));
    }

    @Test
    void nobodyElseSeesADraft() {
        var id = saved(RegistryWorld.memorandum());
        world.as(other);
        assertNotFound(() -> world.of(ShowDraft.class).execute(id));
        assertNotFound(() -> world.of(PreviewDraft.class).execute(id));
        assertNotFound(() -> world.of(PublishDraft.class).execute(id, null));
        assertNotFound(() -> world.of(SubmitDraft.class).execute(id, null));
        assertNotFound(() -> world.of(ReturnDraft.class).execute(id, null, "no"));
        assertNotFound(() -> world.of(DeleteDraft.class).execute(id, null));
        assertNotFound(() ->
                world.of(SaveDraft.class).execute(id, null, EntryKind.INSTRUMENT, typed(RegistryWorld.memorandum())));
        assertThat(world.of(ListDrafts.class).execute().own()).isEmpty();
        assertThat(world.of(ListDrafts.class).execute().waiting()).isEmpty();
    }

    @Test
    void aDraftIsSavedAgainInTheVersionThatWasReadAndKeepsItsKind() {
        var id = saved(EntryKind.INSTRUMENT, TITLE_ONLY);
        assertThat(world.of(SaveDraft.class).execute(id, null, EntryKind.INSTRUMENT, typed(RegistryWorld.memorandum())))
                .isEqualTo(id);
        assertConflict("changed-meanwhile", () -> world.of(SaveDraft.class)
                .execute(id, 77L, EntryKind.INSTRUMENT, TITLE_ONLY));
        assertNotFound(
                () -> world.of(SaveDraft.class).execute(id, null, EntryKind.MECHANISM, typed(RegistryWorld.week())));
    }

    @Test
    void aPreviewShowsTheRecordOrWhatIsMissing() {
        var preview = world.of(PreviewDraft.class).execute(saved(RegistryWorld.memorandum()));
        assertThat(preview.row().slug()).isEqualTo(SLUG);
        assertThat(preview.row().state()).isEqualTo("IN_FORCE");
        assertThat(preview.row().countries()).containsExactly("CN", "KZ");
        assertThat(preview.details()).isInstanceOf(InstrumentView.class);
        assertThat(world.registry.entries.all()).isEmpty();
        assertThat(world.of(PreviewDraft.class)
                        .execute(saved(RegistryWorld.week()))
                        .details())
                .isInstanceOf(MechanismView.class);
        assertThat(world.of(PreviewDraft.class)
                        .execute(saved(RegistryWorld.project()))
                        .details())
                .isInstanceOf(ProjectView.class);
        var programme = new ProgrammeForm(
                RegistryWorld.form(CooperationWay.JOINT_PROGRAMME, null),
                ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                DegreeLevel.MASTER,
                null,
                null,
                null,
                List.of());
        assertThat(world.of(PreviewDraft.class).execute(saved(programme)).details())
                .isInstanceOf(ProgrammeView.class);
        var incomplete = saved(EntryKind.INSTRUMENT, TITLE_ONLY);
        assertInvalid("kind: required", () -> world.of(PreviewDraft.class).execute(incomplete));
    }

    @Test
    void itsMakerPublishesItAndItsHistoryGoesOn() {
        var id = saved(RegistryWorld.memorandum());
        assertThat(world.of(PublishDraft.class).execute(id, null)).isEqualTo(SLUG);
        world.commit();
        assertThat(world.drafts.byId(id)).isEmpty();
        assertThat(world.entry(Instrument.class, SLUG).id()).isEqualTo(id);
        assertThat(world.history()).contains("REGISTERED");
        assertThat(world.sent()).isEmpty();
        var incomplete = saved(EntryKind.INSTRUMENT, TITLE_ONLY);
        assertInvalid("kind: required", () -> world.of(PublishDraft.class).execute(incomplete, null));
    }

    @Test
    void whereASecondPersonIsNeededOnlyAnotherKeeperPublishes() {
        world.needSecondPerson();
        world.as(maker);
        assertRefused("second-person-needed", () -> world.of(RegisterInstrument.class)
                .execute(RegistryWorld.memorandum(), null));
        var id = saved(RegistryWorld.memorandum());
        assertRefused("second-person-needed", () -> world.of(PublishDraft.class).execute(id, null));
        world.of(SubmitDraft.class).execute(id, null);
        world.commit();
        assertThat(world.sent()).containsExactly("DRAFT_SUBMITTED");
        assertRefused("second-person-needed", () -> world.of(PublishDraft.class).execute(id, null));
        world.as(other);
        assertThat(world.of(ListDrafts.class).execute().waiting())
                .extracting(DraftView::id)
                .containsExactly(id);
        assertThat(world.of(PublishDraft.class).execute(id, null)).isEqualTo(SLUG);
        assertThat(world.sent()).containsExactly("DRAFT_SUBMITTED", "DRAFT_PUBLISHED");
    }

    @Test
    void whatCannotBePublishedIsNotSubmitted() {
        var id = saved(EntryKind.INSTRUMENT, TITLE_ONLY);
        assertInvalid("kind: required", () -> world.of(SubmitDraft.class).execute(id, null));
        assertThat(world.sent()).isEmpty();
    }

    @Test
    void aReturnedDraftGoesBackToItsMakerWithTheReason() {
        var id = saved(RegistryWorld.memorandum());
        world.of(SubmitDraft.class).execute(id, null);
        world.commit();
        assertNotFound(() -> world.of(ReturnDraft.class).execute(id, null, "my own"));
        world.as(other);
        assertInvalid("reason: required", () -> world.of(ReturnDraft.class).execute(id, null, null));
        world.of(ReturnDraft.class).execute(id, null, "Which governments?");
        world.commit();
        assertThat(world.lastEmail("DRAFT_RETURNED").arguments().value("reason"))
                .isEqualTo("Which governments?");
        assertThat(world.history()).contains("RETURNED Which governments?");
        assertNotFound(() -> world.of(ShowDraft.class).execute(id));
        world.as(maker);
        assertThat(world.of(ShowDraft.class).execute(id).draft().state()).isEqualTo(DraftState.RETURNED);
    }

    @Test
    void itsMakerDeletesIt() {
        var id = saved(RegistryWorld.memorandum());
        assertConflict("changed-meanwhile", () -> world.of(DeleteDraft.class).execute(id, 77L));
        world.of(DeleteDraft.class).execute(id, null);
        world.commit();
        assertThat(world.drafts.byId(id)).isEmpty();
        assertThat(world.history()).contains("DRAFT_DELETED");
    }

    @Test
    void everyKindOfRecordHasAForm() {
        for (var kind : EntryKind.values()) {
            var id = saved(kind, TITLE_ONLY);
            assertThat(world.of(ShowDraft.class).execute(id).draft().kind()).isEqualTo(kind);
            assertThatThrownBy(() -> world.of(PreviewDraft.class).execute(id)).isInstanceOf(Invalid.class);
        }
    }
}
