// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QString>
#include <QUuid>

enum class Fact { Unknown, Yes, No };

template<> struct EnumText<Fact>
{
    static constexpr auto context = "Fact";
    static constexpr std::array entries{
        EnumEntry<Fact>{Fact::Unknown, "", QT_TRANSLATE_NOOP("Fact", "Not known")},
        EnumEntry<Fact>{Fact::Yes, "yes", QT_TRANSLATE_NOOP("Fact", "Yes")},
        EnumEntry<Fact>{Fact::No, "no", QT_TRANSLATE_NOOP("Fact", "No")},
    };
};

// The firm whose book this is, with the facts that decide which rules apply. A book holds exactly one.
struct Firm
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString name;
    QString representative;
    QString postcode;
    QString address;
    QString phone;
    QString website;
    Code trade;
    Count employees;
    QString privacyOfficer; // 個人情報保護管理者
    QString deputy;
    QString contactDesk; // for complaints and requests (Article 40)
    QString certifiedBody;
    int fiscalStart = 4; // month, 1 to 12
    Count deskYears; // how long requests and complaints are kept once closed
    // Scope: the facts of the catalogue, one member each, in its order.
    Fact over5000 = Fact::Unknown; // more than 5,000 persons on any day of the last six months
    Fact entrusted = Fact::Unknown;
    Fact myNumber = Fact::Unknown;
    Fact healthChecks = Fact::Unknown;
    Fact stressChecks = Fact::Unknown;
    Fact specialCareCustomers = Fact::Unknown;
    Fact minors = Fact::Unknown;
    Fact cameras = Fact::Unknown;
    Fact callRecording = Fact::Unknown;
    Fact webForms = Fact::Unknown;
    Fact webShop = Fact::Unknown;
    Fact websiteExists = Fact::Unknown;
    Fact cloud = Fact::Unknown;
    Fact foreignStorage = Fact::Unknown;
    Fact greetingCard = Fact::Unknown;
    Fact privateDevices = Fact::Unknown;
    Fact thirdPartyProvision = Fact::Unknown;
    Fact jointUse = Fact::Unknown;
    Fact tempStaff = Fact::Unknown;
    Fact certified = Fact::Unknown;

    bool operator==(const Firm &) const = default;
};

template<> struct Schema<Firm>
{
    static constexpr auto table = "firm";
    static constexpr auto plural = "firm";
    static constexpr auto context = "Firm";
    static constexpr std::tuple fields{
        Field{"name", &Firm::name, QT_TRANSLATE_NOOP("Firm", "Name of the firm")},
        Field{"representative", &Firm::representative, QT_TRANSLATE_NOOP("Firm", "Representative")},
        Field{"postcode", &Firm::postcode, QT_TRANSLATE_NOOP("Firm", "Post code")},
        Field{"address", &Firm::address, QT_TRANSLATE_NOOP("Firm", "Address")},
        Field{"phone", &Firm::phone, QT_TRANSLATE_NOOP("Firm", "Phone")},
        Field{"website", &Firm::website, QT_TRANSLATE_NOOP("Firm", "Website")},
        Field{"trade", &Firm::trade, QT_TRANSLATE_NOOP("Firm", "Trade"), "trades"},
        Field{"employees", &Firm::employees, QT_TRANSLATE_NOOP("Firm", "Number of workers")},
        Field{"privacy_officer", &Firm::privacyOfficer, QT_TRANSLATE_NOOP("Firm", "Privacy officer")},
        Field{"deputy", &Firm::deputy, QT_TRANSLATE_NOOP("Firm", "Deputy")},
        Field{"contact_desk", &Firm::contactDesk, QT_TRANSLATE_NOOP("Firm", "Desk for complaints and requests")},
        Field{"certified_body", &Firm::certifiedBody, QT_TRANSLATE_NOOP("Firm", "Certified organisation")},
        Field{"fiscal_start", &Firm::fiscalStart, QT_TRANSLATE_NOOP("Firm", "First month of the year")},
        Field{"desk_years", &Firm::deskYears, QT_TRANSLATE_NOOP("Firm", "Years to keep requests and complaints")},
        Field{"over_5000", &Firm::over5000, QT_TRANSLATE_NOOP("Firm", "More than 5,000 persons on any day of six months")},
        Field{"entrusted", &Firm::entrusted, QT_TRANSLATE_NOOP("Firm", "Processes personal data for others")},
        Field{"my_number", &Firm::myNumber, QT_TRANSLATE_NOOP("Firm", "Handles My Number")},
        Field{"health_checks", &Firm::healthChecks, QT_TRANSLATE_NOOP("Firm", "Keeps health-check results")},
        Field{"stress_checks", &Firm::stressChecks, QT_TRANSLATE_NOOP("Firm", "Carries out stress checks")},
        Field{"special_care_customers", &Firm::specialCareCustomers, QT_TRANSLATE_NOOP("Firm", "Special-care data of customers")},
        Field{"minors", &Firm::minors, QT_TRANSLATE_NOOP("Firm", "Data of children")},
        Field{"cameras", &Firm::cameras, QT_TRANSLATE_NOOP("Firm", "Security cameras")},
        Field{"call_recording", &Firm::callRecording, QT_TRANSLATE_NOOP("Firm", "Records phone calls")},
        Field{"web_forms", &Firm::webForms, QT_TRANSLATE_NOOP("Firm", "Forms on the web")},
        Field{"web_shop", &Firm::webShop, QT_TRANSLATE_NOOP("Firm", "Sells on the web")},
        Field{"website_exists", &Firm::websiteExists, QT_TRANSLATE_NOOP("Firm", "Has a website")},
        Field{"cloud", &Firm::cloud, QT_TRANSLATE_NOOP("Firm", "Uses cloud services")},
        Field{"foreign_storage", &Firm::foreignStorage, QT_TRANSLATE_NOOP("Firm", "Stored or viewed abroad")},
        Field{"greeting_card", &Firm::greetingCard, QT_TRANSLATE_NOOP("Firm", "Uses greeting-card software")},
        Field{"private_devices", &Firm::privateDevices, QT_TRANSLATE_NOOP("Firm", "Private devices used for work")},
        Field{"third_party_provision", &Firm::thirdPartyProvision, QT_TRANSLATE_NOOP("Firm", "Hands lists to other firms")},
        Field{"joint_use", &Firm::jointUse, QT_TRANSLATE_NOOP("Firm", "Joint use")},
        Field{"temp_staff", &Firm::tempStaff, QT_TRANSLATE_NOOP("Firm", "Temporary agency workers")},
        Field{"certified", &Firm::certified, QT_TRANSLATE_NOOP("Firm", "Covered by a certified organisation")},
    };
};
