// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverpanes.h"

#include "domain/handover.h"
#include "workspace/contractorwork.h"

#include <QLineEdit>

namespace {

struct HandoverPanes
{
    Q_DECLARE_TR_FUNCTIONS(HandoverPanes)
};

QString wordsOf(const QStringList &codes, const char *list, const Library &library, const FieldText &words)
{
    QStringList found;
    for (const QString &code : codes)
        found << library.label(QLatin1StringView(list), code, words.language);
    return found.join(words.comma());
}

QString partiesOf(const Provision &provision, const Book &book)
{
    QStringList names;
    for (const QUuid &id : provision.recipients.ids)
        if (const Contractor *contractor = book.records<Contractor>().find(id))
            names << oneLine(contractor->name);
    return names.join(book.words().comma());
}

PaneSetup<Provision> provisionSetup(const ReviewDesk &desk)
{
    PaneSetup<Provision> setup;
    setup.words = {QStringLiteral("documents"),
                   HandoverPanes::tr("Records of provision and receipt"),
                   HandoverPanes::tr("Record"),
                   HandoverPanes::tr("No record yet"),
                   HandoverPanes::tr("Keep a record when you hand personal data to a third party with consent, or receive it from one. "
                                     "Entrusted work and what the law demands need none."),
                   HandoverPanes::tr("Write the first record"),
                   Labels::Above};
    setup.heads = {HandoverPanes::tr("Whose data"), HandoverPanes::tr("Given or received"), HandoverPanes::tr("Other party"),
                   HandoverPanes::tr("Date"), HandoverPanes::tr("Keep until")};
    setup.row = [&book = desk.book()](const Provision &one) {
        const bool isComplete = missingIn(one, book.records<Contractor>().records()).isEmpty();
        return RecordRow{.id = one.id,
                         .cells = {one.persons, book.words().text(one.direction, "provision_directions"), partiesOf(one, book),
                                   one.date.toString(Qt::ISODate), one.keepUntil.toString(Qt::ISODate)},
                         .mark = isComplete ? Mark::Done : Mark::Watch,
                         .more = one.note};
    };
    setup.groups = {
        {HandoverPanes::tr("What was handed over"), {"direction", "recipients", "persons", "items", "done_on", "until_on"}},
        {HandoverPanes::tr("Ground and record"), {"basis", "consent", "history", "record", "made_on", "keep_until"}},
        {HandoverPanes::tr("For the files"), {"holdings", "method", "note"}, true},
    };
    setup.blank = [&desk] { return Provision{.direction = {QStringLiteral("given")}, .date = desk.today(), .made = desk.today()}; };
    setup.changing = [](const Provision &before, const Provision &after) { return recording(before, after); };
    return setup;
}

PaneSetup<JointUse> jointUseSetup(const Book &book)
{
    PaneSetup<JointUse> setup;
    setup.words
        = {QStringLiteral("contractors"),
           HandoverPanes::tr("Joint uses"),
           HandoverPanes::tr("Joint use"),
           HandoverPanes::tr("No joint use"),
           HandoverPanes::tr("Where named firms use the same data together, such as those of one group. "
                             "People are told five matters, and the address and representative of the party responsible, beforehand."),
           HandoverPanes::tr("Enter a joint use"),
           Labels::Above};
    setup.heads = {HandoverPanes::tr("Joint use"), HandoverPanes::tr("Who uses it"), HandoverPanes::tr("How it was told")};
    setup.row = [&book](const JointUse &one) {
        return RecordRow{.id = one.id,
                         .cells = {one.title, oneLine(firstOf(one.scope, 60)), book.words().text(one.told, "joint_notices")},
                         .mark = missingIn(one).isEmpty() ? Mark::Done : Mark::Watch,
                         .more = QStringList{one.items, one.purpose, one.note}.join(u'\n')};
    };
    setup.groups = {
        {HandoverPanes::tr("What people are told"), {"title", "items", "scope", "purpose", "responsible", "address", "representative"}},
        {HandoverPanes::tr("How they are told"), {"told", "told_place", "told_on"}},
        {HandoverPanes::tr("For the files"), {"note"}, true},
    };
    setup.longTexts = {"scope", "purpose", "note"};
    return setup;
}

} // namespace

ProvisionPane::ProvisionPane(ReviewDesk &desk, const Library &library, MessageBar &messages)
    : RecordPane(desk.book(), library, messages, provisionSetup(desk))
    , m_book(desk.book())
    , m_library(library)
    , m_missing(Text::paragraph({}, Type::Caption))
{
    m_missing->setObjectName(QStringLiteral("missing"));
    top()->addWidget(m_missing);
    editor<QLineEdit>("persons")->setPlaceholderText(tr("e.g. The 30 members who agreed (list of 1 April)"));
    editor<QLineEdit>("consent")->setPlaceholderText(tr("e.g. Box on the application form, kept in the folder “Consent”"));
    editor<QLineEdit>("history")->setPlaceholderText(tr("e.g. From the members’ applications; seen on the contract"));
    connect(this, &RecordPaneView::recordShown, this, &ProvisionPane::showMissing);
    connect(&m_book.records<Contractor>(), &RecordModelBase::recordsChanged, this, [this] {
        refreshList();
        showMissing();
    });
    showMissing();
}

void ProvisionPane::showMissing()
{
    if (!shown())
        return;
    const QStringList missing = missingIn(*shown(), m_book.records<Contractor>().records());
    m_missing->setText(missing.isEmpty() ? tr("The record says all that the law asks for.")
                                         : tr("Still missing: %1").arg(wordsOf(missing, "provision_matters", m_library, m_book.words())));
}

JointUsePane::JointUsePane(ReviewDesk &desk, const Library &library, MessageBar &messages)
    : RecordPane(desk.book(), library, messages, jointUseSetup(desk.book()))
    , m_book(desk.book())
    , m_library(library)
    , m_missing(Text::paragraph({}, Type::Caption))
{
    m_missing->setObjectName(QStringLiteral("missing"));
    top()->addWidget(m_missing);
    editor<QLineEdit>("title")->setPlaceholderText(tr("e.g. Members’ service of the group"));
    editor<QLineEdit>("items")->setPlaceholderText(tr("e.g. Name, address, phone, purchases"));
    editor<QLineEdit>("responsible")->setPlaceholderText(tr("e.g. Sakura Holdings"));
    editor<QLineEdit>("told_place")->setPlaceholderText(tr("e.g. Privacy policy on the website"));
    connect(this, &RecordPaneView::recordShown, this, &JointUsePane::showMissing);
    showMissing();
}

void JointUsePane::showMissing()
{
    if (!shown())
        return;
    const QStringList missing = missingIn(*shown());
    m_missing->setText(missing.isEmpty() ? tr("All that people must be told is there.")
                                         : tr("Still missing: %1").arg(wordsOf(missing, "joint_matters", m_library, m_book.words())));
}
