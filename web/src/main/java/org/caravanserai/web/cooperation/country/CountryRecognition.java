package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Whether degrees of the country of the page are recognized in the home country, level by level. */
@Named
@RequestScoped
public class CountryRecognition {

    private final LookUpRecognition lookUp;
    private final CountryPage page;
    private final PageContext pageContext;
    private final Texts texts;

    @Inject
    CountryRecognition(LookUpRecognition lookUp, CountryPage page, PageContext pageContext, Texts texts) {
        this.lookUp = lookUp;
        this.page = page;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** A level with the answer; {@code instrument} is empty where no instrument says anything. */
    public record Line(String level, String code, String answer, String instrument, String title) {}

    public List<Line> getLines() {
        return page.getCode().equals(Scope.HOME)
                ? List.of()
                : Stream.of(DegreeLevel.values()).map(this::line).toList();
    }

    private Line line(DegreeLevel level) {
        var answer = lookUp.execute(new RecognitionQuestion(
                CountryCode.of(page.getCode()), CountryCode.of(Scope.HOME), level, page.getAsOf()));
        var provision = answer.provision();
        return new Line(
                texts.of("cooperation.level." + level),
                level.name(),
                texts.of("cooperation.effect." + answer.effect()),
                provision == null ? "" : provision.instrument(),
                provision == null ? "" : provision.title().in(pageContext.getLanguage()));
    }
}
