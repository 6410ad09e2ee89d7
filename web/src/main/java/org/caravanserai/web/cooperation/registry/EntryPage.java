package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.caravanserai.cooperation.registry.ShowEntry;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.WorkingLanguages;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public page of a record of the registry. */
@Named
@RequestScoped
public class EntryPage {

    private final ShowEntry show;
    private final RequestParameters parameters;
    private final EntryAddress address;
    private final Clock clock;
    private @Nullable EntryView view;

    @Inject
    EntryPage(ShowEntry show, RequestParameters parameters, EntryAddress address, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.address = address;
        this.clock = clock;
    }

    /** Shows this one instead of the published record of the address: a draft as it will look. */
    public void show(EntryView preview) {
        view = preview;
    }

    public EntryView getView() {
        var found = view;
        if (found == null) {
            found = show.execute(address.getKind(), parameters.slug());
            view = found;
        }
        return found;
    }

    /** The names beside the title. */
    public List<EntryView.NameLine> getOtherNames() {
        return getView().names().stream()
                .filter(name -> name.kind() != EntryNameKind.OFFICIAL)
                .toList();
    }

    public @Nullable InstrumentView getInstrument() {
        return getView().details() instanceof InstrumentView found ? found : null;
    }

    public @Nullable MechanismView getMechanism() {
        return getView().details() instanceof MechanismView found ? found : null;
    }

    public @Nullable AllianceView getAlliance() {
        return getView().details() instanceof AllianceView found ? found : null;
    }

    public @Nullable ProgrammeView getProgramme() {
        return getView().details() instanceof ProgrammeView found ? found : null;
    }

    /** Warnings about a programme; empty for other kinds. */
    public Set<ProgrammeWarning> getWarnings() {
        var programme = getProgramme();
        return programme == null
                ? Set.of()
                : ProgrammeWarning.of(programme, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Whether the parties of a project share a language; null for other kinds. */
    public @Nullable WorkingLanguages getWorkingLanguages() {
        return getProject() == null
                ? null
                : WorkingLanguages.of(getView().parties(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public @Nullable ProjectView getProject() {
        return getView().details() instanceof ProjectView found ? found : null;
    }
}
