// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpart.h"

class AdoptForm;
class LineList;
class QComboBox;
class QPushButton;
class QTextBrowser;
class Text;

// Adopting the document, the versions that were adopted, and what differs between two of them.
class VersionsPart : public DocumentPart
{
    Q_OBJECT
public:
    explicit VersionsPart(OpenDocument &open);

    void refresh() override;
    void takeKeyboard();

private:
    QWidget *left();
    QWidget *right();
    void adopt(const Adoption &adoption);
    void showVersions();
    void showShown();
    void print();
    QString textFor(const QString &key) const; // of a version, or of the text as it is now
    QString missingWords() const;

    QList<DocumentVersion> m_versions; // the newest first
    Text *m_sentence, *m_twice;
    AdoptForm *m_form;
    LineList *m_list;
    QComboBox *m_against;
    QTextBrowser *m_text;
    QPushButton *m_print;
};
