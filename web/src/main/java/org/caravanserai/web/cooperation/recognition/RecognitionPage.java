package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Is my degree recognized there? The question is in the address. */
@Named
@RequestScoped
public class RecognitionPage {

    private LookUpRecognition lookUp;
    private RequestParameters parameters;
    private Texts texts;
    private Clock clock;
    private @Nullable RecognitionAnswer answer;

    @SuppressWarnings("NullAway.Init")
    protected RecognitionPage() {}

    @Inject
    RecognitionPage(LookUpRecognition lookUp, RequestParameters parameters, Texts texts, Clock clock) {
        this.lookUp = lookUp;
        this.parameters = parameters;
        this.texts = texts;
        this.clock = clock;
    }

    /** Null while nothing is asked, and where what is asked makes no sense. */
    public @Nullable RecognitionAnswer getAnswer() {
        if (answer == null && isAsked()) {
            try {
                answer = lookUp.execute(RecognitionWords.question(
                        getCountry(), getUsedIn(), getLevel(), parameters.text("asOf"), clock));
            } catch (Invalid nonsense) {
                return null;
            }
        }
        return answer;
    }

    public boolean isAsked() {
        return !getCountry().isEmpty() && !getLevel().isEmpty();
    }

    public String getCountry() {
        return parameters.text("country");
    }

    public String getUsedIn() {
        var usedIn = parameters.text("in");
        return usedIn.isEmpty() ? RecognitionWords.HOME : usedIn;
    }

    public String getLevel() {
        return parameters.text("level");
    }

    public List<SelectItem> getLevels() {
        return Stream.of(DegreeLevel.values())
                .map(level -> new SelectItem(level.name(), texts.of("cooperation.level." + level)))
                .toList();
    }
}
