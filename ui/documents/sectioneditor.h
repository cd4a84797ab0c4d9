// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"

#include <QTimer>
#include <QWidget>

class ElidedText;
class LevelTag;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTextBrowser;
class Text;

// One article, or the document's title: heading and text to be edited, as it will be printed, and what is to be known about it.
// Stored when a field is left; what cannot be stored stays in its field.
class SectionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SectionEditor(OpenDocument &open, QWidget *parent = nullptr);

    static const QString titleId; // stands for the document's title

    // Stores what is being typed, then shows that section. False when it could not be stored.
    bool show(const QString &id);
    const QString &shownId() const { return m_id; }
    bool finish();
    void refresh();
    void focusHeading();
    // Marks a place of the text that was found; a place in the heading counts from the front of it.
    void markHeading(qsizetype from, qsizetype length);
    void markBody(qsizetype from, qsizetype length);

private:
    QWidget *lawLine();
    void showSection();
    void showNotes();
    void showPreview();
    void editTable();
    bool isEdited() const;
    EditedDocument typed() const; // the document with what stands in the fields
    bool save();

    OpenDocument &m_open;
    QString m_id;
    QString m_fieldsOf; // the section whose text stands in the fields
    QString m_heading, m_body; // as last put into the fields
    QString m_shownNotes;
    Text *m_number, *m_hint;
    QLineEdit *m_headingField;
    QPlainTextEdit *m_bodyField;
    LevelTag *m_level;
    ElidedText *m_law;
    QTextBrowser *m_preview, *m_notes;
    QSplitter *m_split;
    QPushButton *m_table;
    QWidget *m_lawLine;
    QTimer m_soon; // the preview follows the typing
    bool m_saving = false;
};
