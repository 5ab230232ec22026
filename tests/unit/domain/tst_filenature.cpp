#include "core/domain/filenature.h"

#include <QtTest>

using namespace lead;

/// What a file would do when it is opened, by its name and its first bytes.
class TestFileNature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatOpeningDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isDisguised");
        const auto row = [](const char *name, const QByteArray &head, FileNature::Kind kind, bool isDisguised) {
            QTest::addRow("%s %s", name, head.left(12).toPercentEncoding().constData()) << QString::fromUtf8(name) << head << int(kind) << isDisguised;
        };
        const QByteArray elf = QByteArrayLiteral("\x7f" "ELF\x02\x01\x01\0\0\0\0\0");
        const QByteArray pe = QByteArrayLiteral("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0");
        row("offer.pdf", "%PDF-1.7\n%abc", FileNature::Ordinary, false);
        row("offer.pdf", "\n\n  %PDF-1.4", FileNature::Ordinary, false);
        row("photo.jpg", "\xff\xd8\xff\xe0..JFIF", FileNature::Ordinary, false);
        row("list.csv", "name,email\nMZ,a@b.c\n", FileNature::Ordinary, false);
        row("mz.txt", "MZ is a pair of letters", FileNature::Ordinary, false);
        row("bmw.txt", "BMW dealers of the south", FileNature::Ordinary, false);
        row("letter.docx", "PK\x03\x04....", FileNature::Ordinary, false);
        row("old.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileNature::Ordinary, false);
        row("old.doc", "{\\rtf1 text", FileNature::Ordinary, false);
        row("protected.xlsx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileNature::Ordinary, false);
        row("empty.pdf", "", FileNature::Ordinary, false);
        row("no ending", "whatever", FileNature::Ordinary, false);
        // Programs, by either.
        row("setup.exe", pe, FileNature::Program, false);
        row("offer.pdf", pe, FileNature::Program, true);
        row("offer.pdf.exe", "%PDF-1.7", FileNature::Program, false);
        row("offer.pdf.exe. ", "%PDF-1.7", FileNature::Program, false);
        row("\xE2\x80\xAE" "fdp.exe", pe, FileNature::Program, false);
        row("photo.jpg", elf, FileNature::Program, true);
        row("notes", elf, FileNature::Program, false);
        row("notes.txt", "#!/bin/sh\nrm -rf ~", FileNature::Program, true);
        row("notes.txt", "\xef\xbb\xbf#!/usr/bin/env python3", FileNature::Program, true);
        row("run.SH", "echo", FileNature::Program, false);
        row("tool.AppImage", "x", FileNature::Program, false);
        row("macro.js", "WScript.Echo(1)", FileNature::Program, false);
        row("list.csv", "@echo off\r\nformat c:", FileNature::Program, true);
        row("page.txt", "<?php system($_GET[0]);", FileNature::Program, true);
        row("app.jar", "PK\x03\x04", FileNature::Program, false);
        row("pack.deb", "!<arch>\ndebian-binary", FileNature::Program, false);
        row("offer.pdf", "!<arch>\ndebian-binary", FileNature::Program, true);
        row("offer.pdf", "\xed\xab\xee\xdb....", FileNature::Program, true);
        // What starts a program that is there.
        row("offer.desktop", "x", FileNature::Program, false);
        row("offer.pdf", "[Desktop Entry]\nExec=sh -c x", FileNature::Program, true);
        row("offer.pdf", "# offer\n[Desktop Entry]\nExec=sh -c x", FileNature::Program, true);
        row("offer.lnk", "x", FileNature::Program, false);
        row("offer.pdf", QByteArrayLiteral("\x4c\0\0\0\x01\x14\x02\0"), FileNature::Program, true);
        row("site.url", "[InternetShortcut]\nURL=file:///bin/sh", FileNature::Program, false);
        row("site.txt", "[InternetShortcut]\nURL=http://x", FileNature::Program, true);
        // Web pages, also where nobody expects one.
        row("page.html", "<!DOCTYPE html>", FileNature::WebPage, false);
        row("picture.svg", "<?xml version=\"1.0\"?>\n<!-- x --><svg onload=\"x\">", FileNature::WebPage, false);
        row("picture.png", "  <!-- x --> <HTML><script>", FileNature::WebPage, true);
        row("offer.pdf", "<script>", FileNature::WebPage, true);
        row("mail.txt", QByteArrayLiteral("\xff\xfe<\0h\0t\0m\0l\0>\0"), FileNature::WebPage, true);
        row("old.doc", "<html><body>", FileNature::WebPage, false);
        // Macros.
        row("prices.xlsm", "PK\x03\x04", FileNature::Macros, false);
        row("prices.xlsb", "PK\x03\x04", FileNature::Macros, false);
        row("prices.docm", "%PDF-1.7", FileNature::Macros, false);
        // Only not what they say.
        row("offer.pdf", "\x89PNG\r\n", FileNature::Ordinary, true);
        row("offer.pdf", "just text", FileNature::Ordinary, true);
        row("photo.png", "PK\x03\x04", FileNature::Ordinary, true);
        row("notes.txt", "PK\x03\x04", FileNature::Ordinary, true);
    }
    void tellsWhatOpeningDoes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(int, kind);
        QFETCH(bool, isDisguised);
        const FileNature nature = fileNature(name, head);
        QCOMPARE(int(nature.kind), kind);
        QCOMPARE(nature.isDisguised, isDisguised);
    }
};

QTEST_APPLESS_MAIN(TestFileNature)
#include "tst_filenature.moc"
