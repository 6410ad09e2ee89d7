package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.caravanserai.platform.levels.LevelOpenings;

/** Calls whose destinations ask for a level in a language: one opening for each language and level of a call. */
@ApplicationScoped
class CallOpenings implements LevelOpenings {

    private static final int MOST = 100;
    private static final CallFilter OPEN = new CallFilter(null, null, null, null, null, true);

    private final CallDirectory directory;

    @Inject
    CallOpenings(CallDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<LevelOpening> openAt(Instant now) {
        return directory.published(OPEN, PageRequest.first(MOST), now).items().stream()
                .flatMap(CallOpenings::openings)
                .limit(MOST)
                .toList();
    }

    private static Stream<LevelOpening> openings(CallRow call) {
        return call.destinations().stream()
                .flatMap(destination -> destination.languages().stream())
                .filter(language -> language.cefr() != null)
                .distinct()
                .map(language -> new LevelOpening(
                        "exchanges.levelOpening",
                        call.title(),
                        "/exchanges/" + call.slug(),
                        new LevelNeed(
                                LanguageTag.of(language.language()),
                                LevelNeed.CEFR,
                                LevelNeed.CEFR_VERSION,
                                Objects.requireNonNull(language.cefr())),
                        places(call, language),
                        call.closesAt(),
                        call.zone()));
    }

    private static int places(CallRow call, CallRow.Language language) {
        return call.destinations().stream()
                .filter(destination -> destination.languages().contains(language))
                .mapToInt(CallRow.Destination::left)
                .sum();
    }
}
