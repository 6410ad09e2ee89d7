package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.centers.CenterWords;
import org.caravanserai.web.shell.Choices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Choices in the forms of centers. */
@Named
@RequestScoped
public class CenterFormChoices {

    private final ListOwnOrganizations own;
    private final Texts texts;
    private final PageContext pageContext;
    private final CenterWords words;
    private final Choices choices;

    @Inject
    CenterFormChoices(
            ListOwnOrganizations own, Texts texts, PageContext pageContext, CenterWords words, Choices choices) {
        this.own = own;
        this.texts = texts;
        this.pageContext = pageContext;
        this.words = words;
        this.choices = choices;
    }

    /** Organizations for which the caller may apply. */
    public List<SelectItem> getHosts() {
        return own.execute().stream()
                .filter(each -> each.roles().stream().anyMatch(Permission.MANAGE_CENTER.organizationRoles()::contains))
                .map(each -> new SelectItem(each.slug(), each.name().in(pageContext.getLanguage())))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return words("centers.kind.", CenterKind.values());
    }

    public List<SelectItem> getSides() {
        return words("centers.side.", CenterSide.values());
    }

    public List<SelectItem> getPosts() {
        return words("centers.post.", PostKind.values());
    }

    /** Kinds of posts of which a center plans a number. */
    public List<SelectItem> getPlannedPosts() {
        return words(
                "centers.post.",
                Arrays.stream(PostKind.values()).filter(PostKind::isPlanned).toArray(PostKind[]::new));
    }

    public List<SelectItem> getMethods() {
        return words("centers.review.method.", ReviewMethod.values());
    }

    public List<SelectItem> getOutcomes() {
        return words("centers.review.outcome.", ReviewOutcome.values());
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(day.name(), words.day(day)))
                .toList();
    }

    /** Languages that can be taught, by their ISO 639-3 codes. */
    public List<SelectItem> getLanguages() {
        return choices.getLanguages().stream()
                .map(item -> new SelectItem(
                        TaughtLanguage.of(item.getValue().toString()).value(), item.getLabel()))
                .toList();
    }

    private List<SelectItem> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
