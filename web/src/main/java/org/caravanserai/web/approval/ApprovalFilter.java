package org.caravanserai.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.platform.approval.ListApprovalSubjects;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Which kinds of things the lists of the authority show, as given in the address. */
@Named
@RequestScoped
public class ApprovalFilter {

    private final ListApprovalSubjects list;
    private final RequestParameters parameters;
    private final Texts texts;
    private @Nullable List<ApprovalSubject> subjects;

    @Inject
    ApprovalFilter(ListApprovalSubjects list, RequestParameters parameters, Texts texts) {
        this.list = list;
        this.parameters = parameters;
        this.texts = texts;
    }

    private List<ApprovalSubject> subjects() {
        if (subjects == null) {
            subjects = list.execute();
        }
        return subjects;
    }

    /** Kinds of things that the caller decides on; to choose from where there are several. */
    public List<SelectItem> getSubjects() {
        return subjects().stream()
                .map(subject ->
                        new SelectItem(subject.name(), texts.of(subject.area() + ".approval." + subject.name())))
                .toList();
    }

    /** The chosen kind; empty for all, also where what the address says is none of them. */
    public String getSubject() {
        var wanted = parameters.text("subject");
        return subjects().stream().anyMatch(subject -> subject.name().equals(wanted)) ? wanted : "";
    }

    /** Name of the kind of submission, from its area. */
    public String name(String subject) {
        return subjects().stream()
                .filter(known -> known.name().equals(subject))
                .findFirst()
                .map(known -> texts.of(known.area() + ".approval." + known.name()))
                .orElse("");
    }

    /** Name of the decision, from its area. */
    String decision(String subject, String action) {
        return subjects().stream()
                .filter(known -> known.name().equals(subject))
                .findFirst()
                .map(known -> texts.of(known.area() + ".happened." + action))
                .orElse(action);
    }
}
