// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "workspace/reviewdesk.h"

#include <QPointer>

class ChangeDialog;
class MessageBar;
class PurposeRecords;
class QPushButton;
class QStackedWidget;
class RecordPaneView;
class Segments;
template<class R> class RecordPane;

// What data is used for: the purposes with hints while one writes, their changes, and the consents.
class PurposesPage : public Page
{
    Q_OBJECT
public:
    PurposesPage(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // a purpose, a change of one, a consent
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "consents"
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("purposes"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();
    void showPart(int part);
    RecordPaneView *pane() const;
    void makeNew();
    void newConsent();
    void newChange();
    void editChange(const QUuid &id);
    void openChange(const PurposeChange &change, bool isNew);
    void store(const Change &change, const QString &title, const QString &said);
    void askAboutEdit(); // where the words of a purpose that was told were edited: is it a change of purpose?

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Segments *m_parts;
    QStackedWidget *m_stack;
    RecordPane<Purpose> *m_purposes;
    RecordPane<Consent> *m_consents;
    PurposeRecords *m_records;
    QPushButton *m_new = nullptr;
    QPointer<ChangeDialog> m_dialog;
    Purpose m_noted; // the purpose shown, as it was when it came
    QString m_asked; // the wording of it that was asked about
};
