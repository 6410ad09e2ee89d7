package org.caravanserai.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void namesAreMadeSafe() {
        assertThat(FileName.tidy("C:\\Users\\a\\cv.pdf")).isEqualTo("cv.pdf");
        assertThat(FileName.tidy("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.tidy("cv\u202efdp.exe\r\nX: y")).isEqualTo("cvfdp.exeX_ y");
        assertThat(FileName.tidy(" .hidden. ")).isEqualTo("hidden");
        assertThat(FileName.tidy("简历 2026.pdf")).isEqualTo("简历 2026.pdf");
        assertThat(FileName.tidy("\u0000/..")).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var name = FileName.tidy("x".repeat(500) + ".pdf");
        assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("x.pdf");
    }

    @Test
    void aLongNameWithoutAnEndingIsCut() {
        assertThat(FileName.tidy("x".repeat(500))).hasSize(FileName.MAX_LENGTH);
        assertThat(FileName.tidy("a." + "x".repeat(500)))
                .as("too long for an ending")
                .isEqualTo("a." + "x".repeat(FileName.MAX_LENGTH - 2));
        assertThat(FileName.tidy("x".repeat(FileName.MAX_LENGTH))).hasSize(FileName.MAX_LENGTH);
    }

    @Test
    void aLongNameIsNotCutWithinACharacter() {
        var face = "\ud83d\ude00";
        assertThat(FileName.tidy(face.repeat(100) + ".pdf")).isEqualTo(face.repeat(73) + ".pdf");
        assertThat(FileName.tidy("x" + face.repeat(100) + ".pdf")).isEqualTo("x" + face.repeat(72) + ".pdf");
    }

    @Test
    void nameAndContentMustBeOfOneType() {
        assertThat(FileType.PDF.fits("a.PDF", "application/pdf")).isTrue();
        assertThat(FileType.PDF.fits("a.pdf", "application/x-msdownload")).isFalse();
        assertThat(FileType.PDF.fits("a.exe", "application/pdf")).isFalse();
        assertThat(FileType.DOCX.fits("a.docx", "application/x-tika-ooxml")).isTrue();
        assertThat(FilePolicy.of(5, 1, FileType.JPEG, FileType.PDF).endings()).containsExactly("pdf", "jpeg", "jpg");
    }
}
