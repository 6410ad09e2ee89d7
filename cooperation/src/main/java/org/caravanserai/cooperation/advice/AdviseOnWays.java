package org.caravanserai.cooperation.advice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.advice.AdviceFact;
import org.caravanserai.domain.cooperation.advice.AdviceRules;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Anybody asks which ways of cooperating suit a purpose. */
@UseCase
@Public
public class AdviseOnWays {

    private final AdviceRules rules;
    private final RegistryDirectory registry;
    private final Clock clock;

    @Inject
    public AdviseOnWays(AdviceRules rules, RegistryDirectory registry, Clock clock) {
        this.rules = rules;
        this.registry = registry;
        this.clock = clock;
    }

    /** The ways that suit, the best first, each with the rules that say so. */
    public List<Advice> execute(Advice.Question question) {
        var country = question.country();
        Set<AdviceFact> facts =
                country == null ? Set.of() : rules.facts(country, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Advice.on(question, rules.all(), rules.needs(), facts, registry.cases(country, question.field()));
    }
}
