// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formbuilder.h"
#include "workspace/reviewdesk.h"

#include <QHash>
#include <QStringListModel>
#include <QWidget>

class Badge;
class ElidedText;
class MessageBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
class Text;

// One action beside the list. Every finished field is stored at once; what cannot be stored stays in its field and is said in the
// message bar.
class ActionForm : public QWidget
{
    Q_OBJECT
public:
    ActionForm(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent = nullptr);

    // Stores what is being typed, then shows that action; an id that is not there empties the form. False when it could not be
    // stored: the form stays with its action.
    bool show(const QUuid &id);
    QUuid shownId() const { return m_record ? m_record->id : QUuid(); }
    // Stores what is being typed. False when that failed, which was said; the text stays where it is.
    bool finish();
    // Done, or open again when it is not open.
    void toggleDone();
    // Puts the keyboard into the field of that column and shows it.
    void focusField(const QString &column);

signals:
    // Its state is another one now; `asked` is the answer that is to be looked at again for it, null for none.
    void stateChanged(const QUuid &action, const QUuid &asked);
    void questionWanted(const QString &question);

private:
    QWidget *heading();
    QWidget *origin();
    QWidget *fields();
    void addFields(QVBoxLayout &column, const QString &heading, const QList<const char *> &columns);
    void addHints();
    void addNames();

    bool save();
    bool store(const Action &wanted);
    void sayUnsaved(const Error &error);
    void refresh();
    void refreshHead();
    void refreshOrigin();
    void refreshNames();
    template<class W> W *editorOf(const char *column) const
    {
        return qobject_cast<W *>(m_lines.value(QLatin1StringView(column))->editor());
    }

    ReviewDesk &m_desk;
    Book &m_book;
    MessageBar &m_messages;
    std::optional<Action> m_record; // as stored when last shown
    FormBinder<Action> m_binder;
    FormBuilder<Action> m_builder;
    QHash<QString, FieldLine *> m_lines;
    QStringListModel m_names;
    bool m_saving = false;

    ElidedText *m_title, *m_year;
    Badge *m_state;
    QPushButton *m_done;
    QWidget *m_origin;
    Text *m_originKind, *m_originText;
    QToolButton *m_jump;
    QWidget *m_card;
    QScrollArea *m_area;
};
