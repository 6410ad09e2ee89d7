package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.cooperation.programme.ListEndedProgrammes;
import org.caravanserai.domain.cooperation.programme.EndedProgramme;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.cooperation.registry.EntryWords;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The public list of joint programmes and institutions that ended. */
@Named
@RequestScoped
public class EndedProgrammesPage {

    private static final int SIZE = 50;
    private static final List<String> NARROWING = List.of("query", "kind", "level", "country", "from", "to", "sort");

    private final ListEndedProgrammes list;
    private final RequestParameters parameters;
    private final EntryWords words;
    private final Texts texts;
    private @Nullable Page<EndedProgramme> rows;

    @Inject
    EndedProgrammesPage(ListEndedProgrammes list, RequestParameters parameters, EntryWords words, Texts texts) {
        this.list = list;
        this.parameters = parameters;
        this.words = words;
        this.texts = texts;
    }

    /** Invalid parameters of the address are ignored. */
    public Page<EndedProgramme> getRows() {
        var found = rows;
        if (found == null) {
            var filter = parameters.asked(EndedProgrammeQuery.class).filter();
            found = parameters.list(SIZE, request -> list.execute(filter, request));
            rows = found;
        }
        return found;
    }

    public List<SelectItem> getKinds() {
        return words.subkinds(EntryKind.PROGRAMME);
    }

    public List<SelectItem> getLevels() {
        return Stream.of(DegreeLevel.values())
                .map(level -> new SelectItem(level.name(), texts.of("cooperation.level." + level.name())))
                .toList();
    }

    /** The parameter of the address; empty if there is none. */
    public String asked(String name) {
        return parameters.text(name);
    }

    /** Empty where the address names no country. */
    public String getCountry() {
        var code = parameters.text("country");
        return CountryCode.known().contains(code) ? code : "";
    }

    /** The address of the same rows as a file. */
    public String getFile() {
        var query = NARROWING.stream()
                .filter(name -> !parameters.text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(parameters.text(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/api/v1/ended-programmes/rows.csv" + (query.isEmpty() ? "" : "?" + query);
    }
}
