// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formrows.h"
#include "recordtable.h"

#include <QCoreApplication>
#include <QPointer>

class ElidedText;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

// The words of a pane about its records, translated.
struct PaneWords
{
    QString icon; // of the drawing beside the heading
    QString all, one; // what is listed ("Trainings"), one of them ("Training")
    QString emptyTitle, emptySentence, emptyButton; // while there is none
    Labels labels = Labels::Beside; // above where they are long
};

// The words of RecordPane, which as a template has no translation context of its own.
struct PaneText
{
    Q_DECLARE_TR_FUNCTIONS(PaneText)
};

// The part of RecordPane<R> that does not know the type of its records: list and form side by side, and the commands.
class RecordPaneView : public QWidget
{
    Q_OBJECT
public:
    RecordPaneView(const PaneWords &words, const QStringList &heads, bool readOnly);

    RecordTable *table() const { return m_table; }
    QVBoxLayout *form() const { return m_form; } // the fields, top to bottom
    // Above the fields, below the record's name.
    QVBoxLayout *top() const { return m_top; }
    // Below the fields, in view however far they are scrolled.
    QVBoxLayout *bottom() const { return m_bottom; }
    const QList<QAction *> &commands() const { return m_commands; } // delete
    void setDivision(int percent); // how much of the width the form gets; 42 otherwise

    // Shows one record; one that is not there changes nothing.
    void open(const QUuid &id);
    void find() { m_table->find(); }
    void takeKeyboard();

    // Stores what is being typed. False when that failed, which was said; the text stays where it is.
    virtual bool finish() = 0;
    virtual QUuid shownId() const = 0;
    virtual QUuid makeNew() = 0;
    virtual void removeShown() = 0;
    // Puts the keyboard into the field of that column and shows it.
    virtual void focusField(const QString &column) = 0;

signals:
    void recordShown(); // another one, the same one as stored now, or none

protected:
    QVBoxLayout *addFolded(const QString &heading); // a part of the form that is shown when its heading is pressed
    void endForm(); // after the last field
    void setRows(const QList<RecordRow> &rows);
    void showChosen();
    void focusLine(FieldLine &line);
    void resizeEvent(QResizeEvent *event) override;

    // False when what was typed before could not be stored.
    virtual bool showRecord(const QUuid &id) = 0;
    virtual QString shownName() const = 0;

private:
    QWidget *card(const QString &icon);

    const bool m_readOnly;
    RecordTable *m_table;
    QStackedWidget *m_left;
    QSplitter *m_halves;
    QWidget *m_card;
    ElidedText *m_title;
    QVBoxLayout *m_top, *m_form, *m_bottom;
    QScrollArea *m_area;
    QList<QAction *> m_commands;
    int m_percent = 42;
    bool m_divided = false;
};
