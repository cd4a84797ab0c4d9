// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"
#include "forms/formbuilder.h"
#include "workspace/book.h"

#include <QHash>
#include <QWidget>

class Badge;
class ElidedText;
class Expander;
class IconLabel;
class LinkButton;
class MessageBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Text;

// One record beside the list: still there or changed, what it is in law and why, at most 12 fields, the rest on demand.
// Every finished field is stored at once; what cannot be stored stays in its field and is said in the message bar.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Book &book, const Library &library, const Assessor &assessor, MessageBar &messages, QDate fixedToday,
               QWidget *parent = nullptr);

    // Stores what is being typed, then shows that record; an id that is not there empties the form. False when it could
    // not be stored: the form stays with its record.
    bool show(const QUuid &id);
    QUuid shownId() const { return m_record ? m_record->id : QUuid(); }
    // Stores what is being typed. False when that failed, which was said; the text stays where it is.
    bool finish();
    // Puts the keyboard into the field of that column and shows it.
    void focusField(const QString &column);

signals:
    void purposeWanted(const QUuid &purpose); // to be opened on its page
    void answered(const QUuid &id, const QString &how); // "unchanged", "changed", "gone", "back"
    void contractorWanted(const QUuid &contractor);

private:
    QWidget *heading();
    QWidget *yearlyQuestion();
    QWidget *classification();
    void addAlways(QVBoxLayout &column);
    QWidget *more();
    void addFields(QVBoxLayout &column, const QString &heading, const QList<const char *> &columns);
    void addHints();
    void connectLinks();
    void createPurpose(const QString &text);
    void createContractor(const QString &name);

    bool save();
    void sayUnsaved(const Error &error);
    Holding completed(Holding wanted) const;
    void refresh();
    void refreshHead();
    void refreshAdvice();
    void refreshLinks();
    void preferLikely();
    template<class W> W *editorOf(const char *column) const
    {
        return qobject_cast<W *>(m_lines.value(QLatin1StringView(column))->editor());
    }

    Book &m_book;
    const Library &m_library;
    const Assessor &m_assessor;
    MessageBar &m_messages;
    const QDate m_fixedToday;
    const Language m_language;
    std::optional<Holding> m_record; // as stored when last shown
    FormBinder<Holding> m_binder;
    FormBuilder<Holding> m_builder;
    QHash<QString, FieldLine *> m_lines;
    LinkButton *m_toPurpose = nullptr, *m_toContractor = nullptr; // below their fields
    bool m_saving = false;

    IconLabel *m_icon;
    ElidedText *m_title, *m_kind;
    Text *m_question, *m_class, *m_reason, *m_missing;
    Badge *m_state;
    QWidget *m_advice;
    QWidget *m_answers;
    QPushButton *m_back;
    QWidget *m_card;
    QScrollArea *m_area;
    Expander *m_more;
};
