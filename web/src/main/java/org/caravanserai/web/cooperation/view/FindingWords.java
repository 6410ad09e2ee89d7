package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.web.shell.Texts;

/** What an indicator with one value a country says of the countries together, as a sentence. */
@Named
@RequestScoped
public class FindingWords {

    private final LocalizedCountryNames names;
    private final ValueWords words;
    private final Texts texts;

    @Inject
    FindingWords(LocalizedCountryNames names, ValueWords words, Texts texts) {
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    public String of(ComputedIndicator computed) {
        var found = computed.finding();
        var unit = computed.definition().unit();
        var key = "cooperation.finding." + found.kind();
        return switch (found.kind()) {
            case NOTHING -> texts.of(key, found.all());
            case NONE -> texts.of(key, found.number(), found.all());
            case WORD -> texts.of(key, words.of(unit, found.example()), found.number(), found.all());
            case HIGHEST ->
                texts.of(
                        key,
                        names.of(Objects.requireNonNull(found.example()).country()),
                        words.of(unit, found.example()),
                        found.number(),
                        found.all());
        };
    }
}
