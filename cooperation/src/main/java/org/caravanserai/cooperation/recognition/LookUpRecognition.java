package org.caravanserai.cooperation.recognition;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirectory;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Anybody asks whether a degree of one country is recognized in another. */
@UseCase
@Public
public class LookUpRecognition {

    private final RecognitionDirectory directory;

    @Inject
    public LookUpRecognition(RecognitionDirectory directory) {
        this.directory = directory;
    }

    public RecognitionAnswer execute(RecognitionQuestion question) {
        return question.answer(
                directory.provisions(question),
                directory.authority(question.usedIn()).orElse(null));
    }
}
