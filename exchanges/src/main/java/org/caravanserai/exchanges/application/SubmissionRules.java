package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.Eligibility.Aspect;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.DestinationChecks;
import org.caravanserai.platform.files.AttachedFiles;

/** Requirements that an application must meet before it can be submitted. */
@ApplicationScoped
class SubmissionRules {

    private final AttachedFiles files;
    private final References references;
    private final DestinationChecks destinations;

    @Inject
    SubmissionRules(AttachedFiles files, References references, DestinationChecks destinations) {
        this.destinations = destinations;
        this.files = files;
        this.references = references;
    }

    /**
     * @throws Invalid {@code required} for each question that has to be answered, {@code document-missing} for each document that
     *     has to be attached, {@code references-missing} when references have to arrive first; {@code destination-field-not-met}, {@code destination-level-not-met} or {@code destination-language-not-met} for what the
     *     destination of a wish asks for and the applicant does not meet
     * @throws Refused {@code not-eligible} when the applicant does not meet what the call asks for, or has not stated it
     */
    void require(ExchangeCall call, Application application, Statement person) {
        var faults = new Invalid.Collector();
        faults.value(field -> field, () -> {
            call.questions().requireComplete(Audience.EVERYONE, application.answers());
            return true;
        });
        faults.value(field -> field, () -> {
            requireDocuments(call, application);
            return true;
        });
        faults.value(field -> field, () -> {
            call.rules().references().requireComplete(arrived(application));
            return true;
        });
        var wishes = application.wishes();
        var asked = destinations.of(call, wishes, person);
        for (int i = 0; i < wishes.size(); i++) {
            for (var check : asked.getOrDefault(wishes.get(i), List.of())) {
                faults.check(check.verdict() != Verdict.NOT_MET, "wishes[" + i + "]", notMet(check.aspect()));
            }
        }
        faults.throwIfAny();
        var deadline = LocalDate.ofInstant(call.closesAt(), call.zone());
        if (call.rules().eligibility().check(person, deadline).stream()
                .anyMatch(check -> check.verdict() != Verdict.MET)) {
            throw new Refused("not-eligible");
        }
    }

    private static String notMet(Aspect aspect) {
        return switch (aspect) {
            case FIELD -> "destination-field-not-met";
            case LEVEL -> "destination-level-not-met";
            case LANGUAGE -> "destination-language-not-met";
            case MEMBERSHIP, CREDITS, NATIONALITY, AGE -> "destination-not-met";
        };
    }

    private long arrived(Application application) {
        return references.of(application.id()).stream()
                .filter(reference -> reference.state() == ReferenceState.GIVEN)
                .count();
    }

    private void requireDocuments(ExchangeCall call, Application application) {
        var documents = call.rules().documents();
        documents.requireComplete(documents.all().stream()
                .map(RequestedDocument::key)
                .filter(key -> !files.at(new FilePlace(ApplicationFiles.KIND, application.id(), key))
                        .isEmpty())
                .collect(Collectors.toSet()));
    }
}
