package org.caravanserai.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileTypeTest {

    /** What the content of each type is recognized as. */
    private static final Map<FileType, String> CONTENTS = Map.of(
            FileType.PDF, "application/pdf",
            FileType.PNG, "image/png",
            FileType.JPEG, "image/jpeg",
            FileType.DOCX, "application/x-tika-ooxml",
            FileType.XLSX, "application/x-tika-ooxml",
            FileType.PPTX, "application/x-tika-ooxml",
            FileType.ODT, "application/vnd.oasis.opendocument.text",
            FileType.CSV, "text/plain",
            FileType.TEXT, "text/plain");

    @ParameterizedTest
    @EnumSource
    void aFileIsOfTheTypeThatItsContentAndItsNameSay(FileType type) {
        var content = CONTENTS.get(type);
        for (var other : FileType.values()) {
            for (var ending : other.endings()) {
                assertThat(type.fits("thesis.v2." + ending.toUpperCase(Locale.ROOT), content))
                        .as(type + " named " + ending)
                        .isEqualTo(type == other);
            }
        }
        assertThat(type.fits("thesis", content)).isFalse();
        assertThat(type.fits("thesis." + type.ending(), "application/x-msdownload"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theUsualEndingIsOneOfTheEndings(FileType type) {
        assertThat(type.endings()).contains(type.ending());
        assertThat(type.mediaType()).contains("/");
    }

    @Test
    void endingsAndMediaTypesTellTheTypesApart() {
        var endings = new HashSet<String>();
        var mediaTypes = new HashSet<String>();
        for (var type : FileType.values()) {
            type.endings().forEach(ending -> assertThat(endings.add(ending)).isTrue());
            assertThat(mediaTypes.add(type.mediaType())).isTrue();
        }
        assertThat(FileType.JPEG.ending()).isEqualTo("jpg");
    }

    @Test
    void whatMayBeAttachedIsCountedInMegabytes() {
        var policy = FilePolicy.of(5, 3, FileType.PDF, FileType.PNG);
        assertThat(policy.mostBytes()).isEqualTo(5_242_880);
        assertThat(policy.mostFiles()).isEqualTo(3);
        assertThat(policy.types()).containsExactlyInAnyOrder(FileType.PDF, FileType.PNG);
        assertThat(policy.personal()).isFalse();
        var large = FilePolicy.personal(4096, 1, FileType.PDF);
        assertThat(large.mostBytes()).isEqualTo(4_294_967_296L);
        assertThat(large.personal()).isTrue();
    }

    @Test
    void aPolicyDoesNotChangeWithTheSetThatItWasMadeFrom() {
        Set<FileType> types = EnumSet.of(FileType.TEXT);
        var policy = new FilePolicy(types, 1, 1, false);
        types.add(FileType.PDF);
        assertThat(policy.endings()).containsExactly("txt");
    }

    @Test
    void whatIsRecordedIsAboutTheFile() {
        assertThat(FileAction.values())
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(FileAction.SUBJECT));
    }
}
