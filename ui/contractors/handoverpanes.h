// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "widgets/text.h"
#include "workspace/reviewdesk.h"

// Records of what was provided or received; says at once what the law still wants of the one shown, and until when it is kept.
class ProvisionPane : public RecordPane<Provision>
{
    Q_OBJECT
public:
    ProvisionPane(ReviewDesk &desk, const Library &library, MessageBar &messages);

private:
    void showMissing();

    const Book &m_book;
    const Library &m_library;
    Text *m_missing;
};

// Joint uses with the matters that people are told.
class JointUsePane : public RecordPane<JointUse>
{
    Q_OBJECT
public:
    JointUsePane(ReviewDesk &desk, const Library &library, MessageBar &messages);

private:
    void showMissing();

    const Book &m_book;
    const Library &m_library;
    Text *m_missing;
};
