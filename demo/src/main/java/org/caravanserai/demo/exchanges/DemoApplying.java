package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.application.ApplicationFiles;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.platform.files.AttachFile;

/** Actions of applicants for a call; each returns the code of the application. */
@ApplicationScoped
class DemoApplying {

    private static final Map<String, String> ANSWERS = Map.of(
            "motivation",
            "I study how languages meet along trade routes. The archives in the host city hold letters that my thesis"
                    + " needs, and the courses on contact linguistics are not taught at home.",
            "plan",
            "Two courses and the archive in the first half, the seminar in the second.");

    private final DemoPeople people;
    private final ApplyForCall apply;
    private final AttachFile attach;
    private final SubmitApplication submit;
    private final WithdrawCallApplication withdraw;

    @Inject
    DemoApplying(
            DemoPeople people,
            ApplyForCall apply,
            AttachFile attach,
            SubmitApplication submit,
            WithdrawCallApplication withdraw) {
        this.people = people;
        this.apply = apply;
        this.attach = attach;
        this.submit = submit;
        this.withdraw = withdraw;
    }

    String apply(Slug call, String who, boolean submitted) {
        people.actAs(who);
        var code = apply.execute(
                        new ApplyForCall.Command(call, List.of(PlannedCall.conditionOf(call)), Term.FIRST, ANSWERS))
                .code();
        attachTranscript(code);
        if (submitted) {
            submit.execute(code);
        }
        return code;
    }

    private void attachTranscript(String code) {
        try (var content = DemoApplying.class.getResourceAsStream("transcript.pdf")) {
            attach.execute(
                    ApplicationFiles.KIND,
                    code,
                    PlannedCall.TRANSCRIPT,
                    "transcript.pdf",
                    Objects.requireNonNull(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String withdraw(String who, String code) {
        people.actAs(who);
        withdraw.execute(code);
        return code;
    }
}
