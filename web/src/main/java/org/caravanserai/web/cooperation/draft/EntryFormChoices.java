package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.web.shell.Texts;

/** Choices in the forms and filters of the registry. */
@Named
@ApplicationScoped
public class EntryFormChoices {

    private final Texts texts;

    @Inject
    EntryFormChoices(Texts texts) {
        this.texts = texts;
    }

    private List<SelectItem> items(String key, Stream<? extends Enum<?>> constants) {
        return constants
                .map(each -> new SelectItem(each.name(), texts.of("cooperation." + key + "." + each.name())))
                .toList();
    }

    public List<SelectItem> getEntryKinds() {
        return items("entryKind", Stream.of(EntryKind.values()));
    }

    /** The states of all kinds that have some, each once. */
    public List<SelectItem> getStates() {
        var recorded = Stream.<Enum<?>[]>of(InstrumentState.values(), ProgrammeState.values(), ProjectState.values())
                .flatMap(Stream::of)
                .map(Enum::name);
        return Stream.concat(recorded, Stream.of(EntryRow.EXPIRED))
                .distinct()
                .map(name -> new SelectItem(name, texts.of("cooperation.state." + name)))
                .toList();
    }

    /** The ways of cooperating that records of a kind can be examples of. */
    public List<SelectItem> ways(EntryKind kind) {
        return items(
                "way",
                Stream.of(CooperationWay.values())
                        .filter(way -> kind != EntryKind.PROJECT
                                || way.mode() == CooperationWay.Mode.ENTERPRISE_UNIVERSITY_RESEARCH));
    }

    public List<SelectItem> getRoles() {
        return items("role", Stream.of(PartyRole.values()));
    }

    public List<SelectItem> getSectors() {
        return items("sector", Stream.of(Sector.values()));
    }

    /** Kinds of names beside the title. */
    public List<SelectItem> getNameKinds() {
        return items("nameKind", Stream.of(EntryNameKind.values()).filter(each -> each != EntryNameKind.OFFICIAL));
    }

    public List<SelectItem> getRelations() {
        return items("relationName", Stream.of(LinkRelation.values()));
    }

    public List<SelectItem> getPrecisions() {
        return items("precision", Stream.of(DatePrecision.values()));
    }

    public List<SelectItem> getLevels() {
        return items("level", Stream.of(DegreeLevel.values()));
    }

    public List<SelectItem> getEffects() {
        return items("effect", Stream.of(RecognitionEffect.values()));
    }

    public List<SelectItem> getDirections() {
        return items("recognitionDirection", Stream.of(RecognitionDirection.values()));
    }

    public List<SelectItem> getPurposes() {
        return items("recognitionPurpose", Stream.of(RecognitionPurpose.values()));
    }
}
