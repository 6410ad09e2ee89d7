package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.centers.CenterWords;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;

/** What the forms of centers offer to choose from. */
@Named
@RequestScoped
public class CenterFormChoices {

    private ListOwnOrganizations own;
    private Texts texts;
    private Frame frame;
    private CenterWords words;

    @SuppressWarnings("NullAway.Init")
    protected CenterFormChoices() {}

    @Inject
    CenterFormChoices(ListOwnOrganizations own, Texts texts, Frame frame, CenterWords words) {
        this.own = own;
        this.texts = texts;
        this.frame = frame;
        this.words = words;
    }

    /** Organizations for which the caller may apply. */
    public List<SelectItem> getHosts() {
        return own.execute().stream()
                .filter(each -> each.roles().stream().anyMatch(Permission.MANAGE_CENTER.organizationRoles()::contains))
                .map(each -> new SelectItem(each.slug(), each.name().in(frame.getLanguage())))
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

    /** Languages that can be taught, by their names. */
    public List<SelectItem> getLanguages() {
        var order = Collator.getInstance(Locale.forLanguageTag(frame.getLanguage()));
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("prs", "yue", "cmn", "hsb", "ber"))
                .map(TaughtLanguage::of)
                .distinct()
                .map(language -> new SelectItem(language.value(), words.language(language.value())))
                .sorted(Comparator.comparing(SelectItem::getLabel, order))
                .toList();
    }

    private List<SelectItem> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
