package org.caravanserai.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.search.FoundElsewhere;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.search.LuceneTextAnalysis;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Lets the search over everything find the topics of the help by their words in any language of the screens. */
@ApplicationScoped
class FoundHelpTopics implements FoundElsewhere {

    private final Texts texts;
    private final LuceneTextAnalysis analysis;
    private volatile @Nullable List<Entry> entries;

    @Inject
    FoundHelpTopics(Texts texts, LuceneTextAnalysis analysis) {
        this.texts = texts;
        this.analysis = analysis;
    }

    /** A topic with the tokens of its title and of all its texts. */
    private record Entry(HelpTopic topic, LocalizedText title, Set<String> names, Set<String> titled, Set<String> all) {

        Match match(SearchPhrase phrase, String name) {
            return names.contains(name) ? Match.NAME : has(titled, phrase) ? Match.IN_NAME : Match.OTHER;
        }

        static boolean has(Set<String> tokens, SearchPhrase phrase) {
            return phrase.terms().stream()
                    .allMatch(term -> term.forms().stream().anyMatch(tokens::contains)
                            || term.open() && tokens.stream().anyMatch(token -> token.startsWith(term.typed())));
        }
    }

    @Override
    public FoundKind kind() {
        return FoundInHelp.HELP_TOPIC;
    }

    @Override
    public Page<FoundThing> find(SearchPhrase phrase, String name, int page, int size) {
        var found = entries().stream()
                .filter(entry -> Entry.has(entry.all(), phrase))
                .map(entry -> new FoundThing(
                        kind(),
                        entry.topic().name(),
                        entry.topic().getAddress(),
                        entry.title(),
                        null,
                        null,
                        null,
                        entry.match(phrase, name)))
                .sorted((one, other) -> one.match().compareTo(other.match()))
                .toList();
        return new Page<>(found.stream().skip((long) page * size).limit(size).toList(), page, size, found.size());
    }

    private List<Entry> entries() {
        var known = entries;
        if (known == null) {
            known = Stream.of(HelpTopic.values()).map(this::entry).toList();
            entries = known;
        }
        return known;
    }

    private Entry entry(HelpTopic topic) {
        var titles = new LinkedHashMap<String, String>();
        var names = new HashSet<String>();
        var titled = new HashSet<String>();
        var all = new HashSet<String>();
        for (var language : Languages.ALL) {
            var locale = Locale.forLanguageTag(language);
            var tag = LanguageTag.of(language);
            var title = texts.in(locale, topic.getTitle());
            titles.put(language, title);
            names.add(String.join(" ", analysis.words(title)));
            names.add(title);
            titled.addAll(analysis.tokens(title, tag));
            topic.getSteps().forEach(step -> all.addAll(analysis.tokens(texts.in(locale, step), tag)));
        }
        all.addAll(titled);
        return new Entry(topic, new LocalizedText(titles), names, titled, all);
    }
}
