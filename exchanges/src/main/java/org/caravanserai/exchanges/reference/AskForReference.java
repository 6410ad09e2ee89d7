package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An applicant names a referee, who gets a link by email that works once. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AskForReference {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final ApplicantReferences asked;
    private final References references;
    private final ReferenceNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public AskForReference(
            ApplicantReferences asked, References references, ReferenceNotices notices, History history, Clock clock) {
        this.asked = asked;
        this.references = references;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** The referee to ask. */
    public record RefereeWish(
            String name,
            EmailAddress email,

            @Described("How the referee knows the applicant")
            String relation,

            @Described("In which the referee is written to, BCP 47; English where it is left out") @Nullable
            LanguageTag language) {}

    /**
     * @param code of the application
     * @return the code of the request
     * @throws NotFound when it is not the caller's application
     * @throws Refused {@code call-closed}; {@code application-state}; {@code references-full} when as many as the call asks for
     *     have arrived or may arrive
     * @throws Invalid each fault with its field; {@code own-address}; {@code referee-twice}
     */
    public String execute(String code, RefereeWish referee) {
        var asking = asked.asking(code);
        var application = asking.application();
        int most = asking.call().rules().references().number();
        var live = references.of(application.id()).stream()
                .filter(each -> each.state().counts())
                .toList();
        new Invalid.Collector()
                .check(!referee.email().equals(asking.address()), "email", "own-address")
                .check(live.stream().noneMatch(each -> each.email().equals(referee.email())), "email", "referee-twice")
                .throwIfAny();
        if (live.size() >= most) {
            throw new Refused("references-full", most);
        }
        var reference = new Reference(
                application.id(),
                referee.name(),
                referee.email(),
                referee.relation(),
                Objects.requireNonNullElse(referee.language(), ENGLISH),
                asking.call().closesAt(),
                clock.instant());
        references.add(reference);
        notices.asked(asking.call(), application, reference);
        history.record(application.id(), ApplicationAction.REFERENCE_REQUESTED, reference.name());
        return reference.code();
    }
}
